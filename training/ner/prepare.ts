import { featureKinds } from '../../lib/analyze/ner/feature-writer'
import { featuresPerToken, listFeatureKinds, readFeatures } from '../../lib/analyze/ner/features'
import { labelOf, Part } from '../../lib/analyze/ner/labels'
import type { Lexicon } from '../../lib/analyze/ner/lexicon'
import { readDocument, type NerDocument } from '../../lib/analyze/ner/read-document'
import type { TrainingSet } from './crf'
import { corpora, readTraining, type Corpus } from './corpora'
import { addLines } from './add-lines'
import { createRandom } from './random'
import { goldLabels, type GoldDocument, type GoldLabel, type GoldSpan } from './read-corpus'
import { swapNames } from './swap-names'

/** Adds a sentence of the document once more as a headline, since the corpora have next to none. */
function addHeadline(document: GoldDocument, random: () => number): GoldDocument {
  const sentence = document.sentences[Math.floor(random() * Math.min(3, document.sentences.length))]
  if (!sentence || random() > 0.3) return document
  const words = document.text.slice(sentence.start, sentence.end)
  const headline =
    random() < 0.3
      ? words.toUpperCase()
      : words.replaceAll(/(?<=\s)\p{Ll}(?=\p{L}{3,})/gu, (letter) => letter.toUpperCase())
  if (headline.length !== words.length) return document
  const text = `${document.text}\n\n${headline}`
  const start = document.text.length + 2
  const moved = (span: GoldSpan): GoldSpan => ({
    ...span,
    start: span.start - sentence.start + start,
    end: span.end - sentence.start + start,
  })
  const inside = document.names.filter((name) => name.start >= sentence.start && name.end <= sentence.end)
  return {
    text,
    sentences: [...document.sentences, { start, end: text.length }],
    names: [...document.names, ...inside.map(moved)],
  }
}

/** Labels the product's tokens with the names that the corpus marks. */
export function labelTokens({ text, names }: GoldDocument, { tokens }: NerDocument): Uint8Array {
  const gold = new Uint8Array(tokens.length)
  let from = 0
  for (const { start, end, label } of names.toSorted((a, b) => a.start - b.start)) {
    while (from < tokens.length && tokens[from]!.end <= start) from += 1
    let to = from
    while (to < tokens.length && tokens[to]!.start < end) to += 1
    // "York-based" is one token in most corpora and three here; only "York" is the name.
    while (
      to - from > 2 &&
      text[tokens[to - 2]!.start] === '-' &&
      /^\p{Ll}/u.test(text.slice(tokens[to - 1]!.start))
    )
      to -= 2
    const kind = goldLabels.indexOf(label)
    for (let i = from; i < to; i += 1) {
      const [first, last] = [i === from, i === to - 1]
      gold[i] = labelOf(kind, first ? (last ? Part.single : Part.begin) : last ? Part.end : Part.inside)
    }
    from = to
  }
  return gold
}

interface LabelledDocument {
  features: Int32Array
  gold: Uint8Array
  firsts: number[]
  weight: number
  partial: number
}

const bitsOf = (labels: readonly GoldLabel[]): number =>
  labels.reduce((bits, label) => bits | (1 << goldLabels.indexOf(label)), 0)

/** Takes some documents twice, the second time with other names. */
const swapSome = (documents: GoldDocument[], share: number, random: () => number): GoldDocument[] =>
  documents.flatMap((document) => (random() < share ? [document, swapNames(document, random)] : [document]))

function readParts(
  folder: string,
  lexicon: Lexicon,
  chosen: readonly Corpus[],
  seed: number,
): LabelledDocument[] {
  const random = createRandom(seed)
  return chosen.flatMap((corpus) =>
    swapSome(readTraining(folder, corpus), corpus.swapped ?? 0, random).map((read) => {
      const document = addHeadline(corpus.sentencesPerDocument === 1 ? read : addLines(read, random), random)
      const nerDocument = readDocument(document.text, document.sentences, lexicon)
      return {
        features: readFeatures(nerDocument, lexicon),
        gold: labelTokens(document, nerDocument),
        firsts: nerDocument.firsts,
        weight: corpus.weight,
        partial: bitsOf(corpus.unmarked ?? []),
      }
    }),
  )
}

const keySpace = 2 ** 28

export interface PreparedSet extends TrainingSet {
  /** The key of each weight row. */
  keys: Uint32Array
  /** How often each feature occurs. */
  counts: Uint32Array
}

/** Reads the corpora as numbers; features that occur less than `fewest` times are left out. */
export function prepare(folder: string, lexicon: Lexicon, fewest: number, chosen = corpora): PreparedSet {
  const parts = readParts(folder, lexicon, chosen, 7)
  const tokenCount = parts.reduce((sum, part) => sum + part.gold.length, 0)
  const seen = new Uint8Array(keySpace)
  for (const { features } of parts) for (const key of features) if (seen[key]! < 255) seen[key]! += 1
  seen[0] = 0
  const ids = new Int32Array(keySpace)
  const keys: number[] = []
  for (let key = 1; key < keySpace; key += 1) {
    if (seen[key]! < fewest) continue
    keys.push(key)
    ids[key] = keys.length
  }
  const counts = new Uint32Array(keys.length)
  const width = featuresPerToken
  const features = new Int32Array(tokenCount * width)
  const gold = new Uint8Array(tokenCount)
  const firsts: number[] = []
  const weights: number[] = []
  const partial: number[] = []
  let at = 0
  for (const part of parts) {
    gold.set(part.gold, at)
    for (let i = 0; i < part.features.length; i += 1) {
      const id = ids[part.features[i]!]! - 1
      features[at * width + i] = id
      if (id >= 0) counts[id]! += 1
    }
    for (const first of part.firsts.slice(0, -1)) {
      firsts.push(at + first)
      weights.push(part.weight)
      partial.push(part.partial)
    }
    at += part.gold.length
  }
  firsts.push(at)
  return {
    features,
    width,
    kinds: Uint8Array.from(listFeatureKinds(), (kind) => 1 << featureKinds.indexOf(kind)),
    kindCount: featureKinds.length,
    featureCount: keys.length,
    gold,
    firsts: Int32Array.from(firsts),
    weights: Float32Array.from(weights),
    partial: Uint8Array.from(partial),
    keys: Uint32Array.from(keys),
    counts,
  }
}
