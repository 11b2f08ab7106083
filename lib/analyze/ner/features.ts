import { readWordUses, Use, type WordUse } from './document-use'
import { hashString, mix } from './hash'
import { Entry, type Lexicon } from './lexicon'
import type { NerDocument } from './read-document'
import { Casing, type WordType } from './word-type'

/** Raise it with every change to the features: a model only fits the features it was trained on. */
export const featureVersion = 1

/** What a feature looks at. Training leaves out whole kinds at random, so that none is relied on alone. */
export const featureKinds = ['word', 'shape', 'affix', 'cluster', 'list', 'document'] as const
export type FeatureKind = (typeof featureKinds)[number]

const outside: WordType = {
  lower: 1,
  shape: 1,
  prefixes: [0, 0, 0],
  suffixes: [0, 0, 0, 0],
  entry: 0,
  lists: 0,
  casing: Casing.none,
  isWord: false,
  isPossessive: false,
}

const the = hashString('the')

/** Writes one token's features after another into an array; a feature is a 32-bit hash of its template and values. */
class FeatureWriter {
  readonly kinds: FeatureKind[] = []
  private template = 0
  private at = 0
  constructor(private readonly out: Int32Array | undefined) {}

  begin(at: number): void {
    this.at = at
    this.template = 0
  }

  /** The next features share the templates of those before, so that their order does not matter. */
  again(templates: number): void {
    this.template -= templates
  }

  /** A feature that is absent where its first value is 0. */
  add(kind: FeatureKind, a: number, b?: number, c?: number): void {
    this.template += 1
    if (!this.out) {
      this.kinds.push(kind)
      return
    }
    let hash = 0
    if (a !== 0) {
      hash = mix(Math.imul(this.template, 0x9e3779b1), a)
      if (b !== undefined) hash = mix(hash, b)
      if (c !== undefined) hash = mix(hash, c)
      hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
      hash = (hash ^ (hash >>> 13)) & keyMask || 1
    }
    this.out[this.at] = hash
    this.at += 1
  }
}

/** Keys have 28 bits, so that a model's file can store the steps between them in two bytes. */
const keyMask = 0x0fff_ffff

interface Clusters {
  fine: number
  middle: number
  coarse: number
}

function clustersOf(type: WordType, { middle, coarse }: Lexicon): Clusters {
  const fine = type.entry & Entry.cluster
  return { fine, middle: fine && middle[fine]! + 1, coarse: fine && coarse[fine]! + 1 }
}

/** Everything that a word's lists and gazetteers say, as one number. */
const listsOf = ({ entry, lists, casing }: WordType): number =>
  casing >= Casing.initial ? (lists << 6) | (entry >>> 10) | 0x100000 : lists && (lists << 6) | 0x200000

function addLocal(
  w: FeatureWriter,
  near: WordType[],
  clusters: Clusters[],
  position: number,
  phrase: number,
): void {
  const [b2, b1, c, n1, n2] = near as [WordType, WordType, WordType, WordType, WordType]
  const [kb2, kb1, k, kn1, kn2] = clusters as [Clusters, Clusters, Clusters, Clusters, Clusters]
  w.add('word', c.lower)
  w.add('word', c.lower, c.casing)
  w.add('word', b1.lower)
  w.add('word', n1.lower)
  w.add('word', b2.lower)
  w.add('word', n2.lower)
  w.add('word', b1.lower, c.lower)
  w.add('word', c.lower, n1.lower)
  w.add('word', b1.lower, n1.lower)
  w.add('word', b2.lower, b1.lower)
  w.add('word', n1.lower, n2.lower)
  w.add('word', b1.lower, c.shape)
  w.add('word', n1.lower, c.shape)
  w.add('shape', c.shape, position)
  w.add('shape', b1.shape, c.shape)
  w.add('shape', c.shape, n1.shape)
  w.add('shape', b1.shape, c.shape, n1.shape)
  w.add('shape', b2.shape, b1.shape, c.shape)
  w.add('shape', c.shape, n1.shape, n2.shape)
  w.add('shape', c.casing + 1, (b1.casing << 3) | n1.casing, (b2.casing << 3) | n2.casing)
  for (const prefix of c.prefixes) w.add('affix', prefix)
  for (const suffix of c.suffixes) w.add('affix', suffix)
  w.add('affix', c.suffixes[2], c.shape)
  w.add('affix', c.suffixes[1], n1.shape)
  w.add('affix', b1.suffixes[1], c.suffixes[1])
  w.add('affix', c.suffixes[1], n1.suffixes[1])
  w.add('affix', b1.suffixes[2], c.shape)
  w.add('affix', n1.suffixes[2], c.shape)
  w.add('cluster', k.fine)
  w.add('cluster', k.fine, c.casing)
  w.add('cluster', k.middle, c.shape)
  w.add('cluster', k.coarse, c.shape, position)
  w.add('cluster', kb1.fine, c.casing)
  w.add('cluster', kn1.fine, c.casing)
  w.add('cluster', kb2.fine)
  w.add('cluster', kn2.fine)
  w.add('cluster', kb1.middle, c.shape)
  w.add('cluster', kn1.middle, c.shape)
  w.add('cluster', kb1.middle, k.middle)
  w.add('cluster', k.middle, kn1.middle)
  w.add('cluster', kb1.middle, kn1.middle, c.casing)
  w.add('cluster', kb1.coarse, k.coarse, kn1.coarse)
  w.add('cluster', kb2.coarse, kb1.coarse, k.coarse)
  w.add('cluster', k.coarse, kn1.coarse, kn2.coarse)
  const [l1, l, m1] = [listsOf(b1), listsOf(c), listsOf(n1)]
  w.add('list', l, position)
  w.add('list', l1, c.casing)
  w.add('list', m1, c.casing)
  w.add('list', l1, l)
  w.add('list', l, m1)
  w.add('list', l1, l, m1)
  w.add('list', listsOf(b2), l1, c.casing)
  w.add('list', m1, listsOf(n2), c.casing)
  w.add('list', phrase, c.casing)
  w.add('list', k.middle, l1)
  w.add('list', k.middle, m1)
}

const usedPlaces = 3
const featuresPerPlace = 6

const surelyNamed = Use.afterTitle | Use.afterFirstName | Use.besideSpeech

function addUse(
  w: FeatureWriter,
  document: NerDocument,
  lexicon: Lexicon,
  i: number,
  use: WordUse | undefined,
  type: WordType,
): void {
  const repeated = use !== undefined && use.count > 1 && type.casing >= Casing.initial
  const seen = repeated ? use.seen | 0x10000 : 0
  w.add('document', seen)
  w.add('document', seen & 0x10000 && (seen & (Use.lowerCase | Use.capitalInside)) | 0x10000, type.casing)
  w.add('document', seen && (seen & surelyNamed) | 0x10000)
  w.add(
    'document',
    seen && (seen & (Use.afterPreposition | Use.afterThe | Use.beforeOrganizationWord)) | 0x10000,
  )
  w.add('document', seen && (seen & (Use.afterCapital | Use.beforeCapital)) | 0x10000, seen & surelyNamed)
  w.add('document', use && type.casing >= Casing.initial ? (use.seen & Use.lowerCase) + 1 : 0, type.casing)
  const { types, phrases } = document
  let written = 0
  for (const place of repeated ? use.places : []) {
    if (place === i || written === usedPlaces) continue
    if (written > 0) w.again(featuresPerPlace)
    written += 1
    const previous = types[place - 1] ?? outside
    const next = types[place + 1] ?? outside
    const before = clustersOf(previous, lexicon)
    const after = clustersOf(next, lexicon)
    w.add('document', previous.lower)
    w.add('document', next.lower)
    w.add('document', before.middle || previous.shape, previous.casing)
    w.add('document', after.middle || next.shape, next.casing)
    w.add('document', listsOf(previous) || 1, listsOf(next))
    w.add('document', phrases[place]! + 1)
  }
  for (; written < usedPlaces; written += 1)
    for (let n = 0; n < featuresPerPlace; n += 1) w.add('document', 0)
}

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
