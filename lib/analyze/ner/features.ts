import { readWordUses, type WordUse } from './document-use'
import { clustersOf, FeatureWriter, outside, type Clusters, type FeatureKind } from './feature-writer'
import { hashString } from './hash'
import type { Lexicon } from './lexicon'
import { addLocal } from './local-features'
import type { NerDocument } from './read-document'
import { addRun } from './run-features'
import { addUse } from './use-features'
import type { WordType } from './word-type'

/** Raise it with every change to the features: a model only fits the features it was trained on. */
export const featureVersion = 3

const the = hashString('the')

function writeToken(
  w: FeatureWriter,
  document: NerDocument,
  lexicon: Lexicon,
  s: number,
  i: number,
  use?: WordUse,
) {
  const { types, firsts, headlines, phrases } = document
  const [from, to] = [firsts[s]!, firsts[s + 1]!]
  const near: WordType[] = []
  const clusters: Clusters[] = []
  for (let j = i - 2; j <= i + 2; j += 1) {
    const type = j < from || j >= to ? outside : types[j]!
    near.push(type)
    clusters.push(clustersOf(type, lexicon))
  }
  const position = (i === from ? 1 : 0) + (headlines[s] ? 2 : 0)
  addLocal(w, near, clusters, position, phrases[i]!)
  addRun(w, document, lexicon, i, from, to)
  addUse(w, document, lexicon, i, use, types[i]!)
}

/** The kind of each of a token's features, in their order. */
export function listFeatureKinds(): FeatureKind[] {
  const w = new FeatureWriter(undefined)
  const empty: Lexicon = { find: () => 0, middle: new Uint8Array(1), coarse: new Uint8Array(1) }
  const document = {
    tokens: [],
    firsts: [0, 1],
    headlines: [false],
    types: [outside],
    phrases: new Uint8Array(1),
    runStarts: new Int32Array(1),
    runEnds: new Int32Array(1),
  }
  writeToken(w, document, empty, 0, 0)
  return w.kinds
}

export const featuresPerToken = listFeatureKinds().length

/** All tokens' features, `featuresPerToken` a token: positive keys of 28 bits, or 0 for one that is absent. */
export function readFeatures(document: NerDocument, lexicon: Lexicon): Int32Array {
  const { types, firsts, headlines } = document
  const out = new Int32Array(types.length * featuresPerToken)
  const w = new FeatureWriter(out)
  const uses = readWordUses(document, the)
  for (let s = 0; s < headlines.length; s += 1) {
    for (let i = firsts[s]!; i < firsts[s + 1]!; i += 1) {
      w.begin(i * featuresPerToken)
      writeToken(w, document, lexicon, s, i, uses.get(types[i]!.lower))
    }
  }
  return out
}
