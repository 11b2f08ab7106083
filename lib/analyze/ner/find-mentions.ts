import type { FoundMention, Sentence } from '../../model/analysis'
import type { AnalyzeInput } from '../analyze'
import { featuresPerToken, readFeatures } from './features'
import { kindOf, labelCount, nameKinds, partOf, Part } from './labels'
import { findSlot } from './lexicon'
import type { NerModel } from './model'
import { readDocument, type NerDocument } from './read-document'
import { isCredit, trimMention } from './trim-mention'
import { findBestLabels } from './viterbi'

/** A run of tokens that the tagger takes for a name. */
export interface TaggedName {
  first: number
  /** The last token and one. */
  last: number
  kind: number
}

function scoreTokens(features: Int32Array, model: NerModel, from: number, to: number): Float32Array {
  const { rows, weights, scale } = model
  const scores = new Float32Array((to - from) * labelCount)
  for (let i = from; i < to; i += 1) {
    const at = (i - from) * labelCount
    const base = i * featuresPerToken
    for (let k = 0; k < featuresPerToken; k += 1) {
      const key = features[base + k]!
      if (key === 0) continue
      const slot = findSlot(rows, key)
      if (rows.keys[slot] === 0) continue
      const row = rows.values[slot]! * labelCount
      for (let y = 0; y < labelCount; y += 1) scores[at + y]! += weights[row + y]!
    }
  }
  for (let i = 0; i < scores.length; i += 1) scores[i]! *= scale
  return scores
}

/** Tags a document's tokens. */
export function tagDocument(document: NerDocument, model: NerModel): TaggedName[] {
  const features = readFeatures(document, model.lexicon)
  const names: TaggedName[] = []
  for (let s = 0; s + 1 < document.firsts.length; s += 1) {
    const [from, to] = [document.firsts[s]!, document.firsts[s + 1]!]
    if (to === from) continue
    const labels = findBestLabels(scoreTokens(features, model, from, to), to - from, model.transitions)
    for (let t = 0; t < labels.length; t += 1) {
      const label = labels[t]!
      if (label === 0) continue
      const part = partOf(label)
      if (part === Part.begin || part === Part.single)
        names.push({ first: from + t, last: from + t + 1, kind: kindOf(label) })
      else names.at(-1)!.last = from + t + 1
    }
  }
  return names
}

/** Finds the names of people, places and organizations. Without a model it finds none. */
export function findMentions(
  { text }: AnalyzeInput,
  sentences: Sentence[],
  model?: NerModel,
): FoundMention[] {
  if (!model) return []
  const document = readDocument(text, sentences, model.lexicon)
  return tagDocument(document, model).flatMap(({ first, last, kind }) => {
    const label = nameKinds[kind]!
    if (label === 'other') return []
    const mention = trimMention(text, document.tokens[first]!.start, document.tokens[last - 1]!.end, label)
    return mention && !isCredit(text, mention) ? [{ ...mention, label, score: 0.9 }] : []
  })
}
