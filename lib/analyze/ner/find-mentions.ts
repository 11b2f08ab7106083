import type { FoundMention, Sentence } from '../../model/analysis'
import type { AnalyzeInput } from '../analyze-input'
import { looksEnglish } from '../looks-english'
import { addAbbreviations } from './add-abbreviations'
import { addCountryCodes } from './add-country-codes'
import { findKnownPlaces, isPeople } from './add-known-places'
import { addVotes, countVotes } from './document-votes'
import { featuresPerToken, readFeatures } from './features'
import { kindOf, labelCount, nameKinds, partOf, Part } from './labels'
import { dropVessels } from './drop-vessels'
import { findRow } from './lexicon'
import { isSurePlace, mendLabel } from './mend-label'
import type { NerModel } from './model'
import { followOrganizations } from './follow-organizations'
import { readApposition } from './read-apposition'
import { readDocument, type NerDocument } from './read-document'
import { nameTeams } from './name-teams'
import { isCounted, isCredit, isCurrency, trimMention } from './trim-mention'
import { findBestLabels } from './viterbi'

/** A run of a sentence's tokens that the tagger takes for a name. */
interface TaggedName {
  first: number
  /** The last token and one. */
  last: number
  kind: number
}

/** Leans towards no name, for pruning has cost "no name" more of its many small reasons; chosen on the development sets. */
const caution = 0.4

function scoreTokens(features: Int32Array, model: NerModel, from: number, to: number): Float32Array {
  const { rows, weights, scale } = model
  const scores = new Float32Array((to - from) * labelCount)
  for (let i = from; i < to; i += 1) {
    const at = (i - from) * labelCount
    const base = i * featuresPerToken
    for (let k = 0; k < featuresPerToken; k += 1) {
      const key = features[base + k]!
      if (key === 0) continue
      const row = findRow(rows, key)
      if (row < 0) continue
      const first = row * labelCount
      for (let y = 0; y < labelCount; y += 1) scores[at + y]! += weights[first + y]!
    }
  }
  for (let i = 0; i < scores.length; i += 1) scores[i]! *= scale
  for (let i = 0; i < scores.length; i += labelCount) scores[i]! += caution
  return scores
}

/** How sure the scores of a name's tokens are of its kind, 0 to 1. */
function rate(scores: Float32Array, first: number, last: number, kind: number): number {
  let least = 1
  for (let t = first; t < last; t += 1) {
    let right = 0
    let all = 0
    for (let y = 0; y < labelCount; y += 1) {
      const value = Math.exp(scores[t * labelCount + y]!)
      all += value
      if (y > 0 && kindOf(y) === kind) right += value
    }
    least = Math.min(least, right / all)
  }
  return Math.round(least * 100) / 100
}

function readNames(labels: Uint8Array): TaggedName[] {
  const names: TaggedName[] = []
  for (const [i, label] of labels.entries()) {
    if (label === 0) continue
    const part = partOf(label)
    if (part === Part.begin || part === Part.single)
      names.push({ first: i, last: i + 1, kind: kindOf(label) })
    else names.at(-1)!.last = i + 1
  }
  return names
}

interface TaggedSentence {
  /** Index of its first token. */
  from: number
  scores: Float32Array
  labels: Uint8Array
}

/** Tags a document: each sentence by itself, then once more where a word was taken for different things. */
function tagDocument(document: NerDocument, model: NerModel): TaggedSentence[] {
  const features = readFeatures(document, model.lexicon)
  const tag = (scores: Float32Array): Uint8Array =>
    findBestLabels(scores, scores.length / labelCount, model.transitions)
  const sentences = document.headlines.map((_, s) => {
    const from = document.firsts[s]!
    const scores = scoreTokens(features, model, from, document.firsts[s + 1]!)
    return { from, scores, labels: tag(scores) }
  })
  const votes = countVotes(document, sentences)
  return sentences.map((sentence) =>
    addVotes(document, votes, sentence) ? { ...sentence, labels: tag(sentence.scores) } : sentence,
  )
}

/** "Ms Pike" is nobody's town. Not "Miss", which titles of contests have. */
const courtesy = /^(?:Mr|Mrs|Ms)\.? \p{Lu}/u

function namesOf(text: string, document: NerDocument, from: number, labels: Uint8Array): TaggedName[] {
  const known = findKnownPlaces(text, document, from, labels).map((run) => ({
    ...run,
    kind: nameKinds.indexOf('place'),
  }))
  return [...readNames(labels), ...known].toSorted((a, b) => a.first - b.first)
}

/**
 * Finds the names of people, places and organizations. Without a model it finds none, nor in an article
 * in another language than English, the model's.
 */
export function findMentions(
  { text, lang }: AnalyzeInput,
  sentences: Sentence[],
  model?: NerModel,
): FoundMention[] {
  if (!model || (lang && !/^en/iu.test(lang)) || !looksEnglish(text)) return []
  const document = readDocument(text, sentences, model.lexicon)
  const found = tagDocument(document, model).flatMap(({ from, scores, labels }, s) =>
    namesOf(text, document, from, labels).flatMap(({ first, last, kind }) => {
      const words = {
        start: document.tokens[from + first]!.start,
        end: document.tokens[from + last - 1]!.end,
      }
      let kindName = nameKinds[kind]!
      if (kindName === 'other') {
        const isPlace = isSurePlace(text.slice(words.start, words.end))
        const said = isPlace ? 'place' : readApposition(text, words)
        if (!said) return []
        kindName = said
      }
      if (courtesy.test(text.slice(words.start, words.end))) kindName = 'person'
      const span = trimMention(text, words, kindName, sentences[s]!.end)
      if (!span || isCredit(text, span) || isPeople(text, span.start, span.end)) return []
      if (kindName === 'person' && isCounted(text, span)) return []
      if (kindName === 'place' && isCurrency(text, span)) return []
      const label = mendLabel(text.slice(span.start, span.end), readApposition(text, span) ?? kindName)
      return label ? [{ ...span, label, score: rate(scores, first, last, kind) }] : []
    }),
  )
  const named = addAbbreviations(text, document.tokens, followOrganizations(text, found))
  return addCountryCodes(text, dropVessels(text, nameTeams(text, named)))
}
