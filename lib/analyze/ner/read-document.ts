import type { Span } from '../../model/span'
import type { Token } from '../../model/analysis'
import { tokenize } from '../tokenize'
import { hashString } from './hash'
import { Entry, type Lexicon } from './lexicon'
import { Casing, List, normalizeWord, readWordType, type WordType } from './word-type'

/** A document as the features see it: tokens, with each token's word type and town phrase. */
export interface NerDocument {
  tokens: Token[]
  /** Index of each sentence's first token, and the number of tokens at the end. */
  firsts: number[]
  /** Of each sentence: most of its words have capitals, as in a headline. */
  headlines: boolean[]
  types: WordType[]
  /** Place of each token in a name of several words: 0 none, 1 first in a town's, 2 later; 3 and 4 in a region's. */
  phrases: Uint8Array
  /** The run of words with capitals that each token stands in: its first token, and its last and one; equal for none. */
  runStarts: Int32Array
  runEnds: Int32Array
}

const longestPhrase = 4

/** Marks "Bank of New Zealand": words with capitals, and small words such as "de" or "of" between two of them. */
function markRuns({ types, firsts, headlines, runStarts, runEnds }: NerDocument): void {
  const isName = (i: number): boolean =>
    types[i]!.casing >= Casing.initial && !(types[i]!.lists & List.Calendar)
  const joins = (i: number): boolean => (types[i]!.lists & (List.Particle | List.Of)) !== 0
  for (const [s, headline] of headlines.entries()) {
    const end = firsts[s + 1]!
    for (let i = firsts[s]!; i < end; i += 1) {
      runStarts[i] = runEnds[i] = i
      if (headline || !isName(i)) continue
      let last = i + 1
      while (last < end && (isName(last) || (joins(last) && last + 1 < end && isName(last + 1)))) last += 1
      runStarts.fill(i, i, last)
      runEnds.fill(last, i, last)
      i = last - 1
    }
  }
}

function markPhrases(
  text: string,
  { tokens, types, firsts }: NerDocument,
  lexicon: Lexicon,
  phrases: Uint8Array,
) {
  for (let s = 0; s + 1 < firsts.length; s += 1) {
    for (let i = firsts[s]!; i < firsts[s + 1]!; i += 1) {
      if (!(types[i]!.entry & Entry.phraseStart) || types[i]!.casing < Casing.capitalized) continue
      for (let n = Math.min(longestPhrase, firsts[s + 1]! - i); n > 1; n -= 1) {
        const name = normalizeWord(text.slice(tokens[i]!.start, tokens[i + n - 1]!.end))
        const entry = lexicon.find(hashString(name))
        if (!(entry & (Entry.town | Entry.region))) continue
        const first = entry & Entry.region ? 3 : 1
        phrases.fill(first + 1, i, i + n)
        phrases[i] = first
        i += n - 1
        break
      }
    }
  }
}

/** Words that a headline in title case leaves in lower case tell nothing about its case. */
function isHeadline(types: WordType[], from: number, to: number): boolean {
  let capitals = 0
  let words = 0
  for (let i = from; i < to; i += 1) {
    const { casing, lists } = types[i]!
    if (casing === Casing.none || lists & List.Preposition) continue
    words += 1
    if (casing > Casing.lower) capitals += 1
  }
  return words > 2 && capitals > words * 0.7
}

/** Splits the sentences into tokens and describes each word once. */
export function readDocument(text: string, sentences: readonly Span[], lexicon: Lexicon): NerDocument {
  const known = new Map<string, WordType>()
  const tokens: Token[] = []
  const firsts: number[] = []
  for (const sentence of sentences) {
    firsts.push(tokens.length)
    for (const token of tokenize(text, sentence)) tokens.push(token)
  }
  firsts.push(tokens.length)
  const types = tokens.map(({ start, end }) => {
    const word = text.slice(start, end)
    let type = known.get(word)
    if (!type) known.set(word, (type = readWordType(word, lexicon)))
    return type
  })
  const headlines = sentences.map((_, s) => isHeadline(types, firsts[s]!, firsts[s + 1]!))
  const document: NerDocument = {
    tokens,
    firsts,
    headlines,
    types,
    phrases: new Uint8Array(tokens.length),
    runStarts: new Int32Array(tokens.length),
    runEnds: new Int32Array(tokens.length),
  }
  markPhrases(text, document, lexicon, document.phrases)
  markRuns(document)
  return document
}
