import { mix } from './hash'
import { Entry, type Lexicon } from './lexicon'
import { Casing, type WordType } from './word-type'

/** What a feature looks at. Training leaves out whole kinds at random, so that none is relied on alone. */
export const featureKinds = ['word', 'shape', 'affix', 'cluster', 'list', 'document'] as const
export type FeatureKind = (typeof featureKinds)[number]

/** Bits of a feature's key: so few that a model's file can store the steps between them in two bytes. */
export const keyBits = 28
const keyMask = 2 ** keyBits - 1

/** What stands beyond the ends of a sentence. */
export const outside: WordType = {
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

/** Writes one token's features after another into an array; a feature is a 32-bit hash of its template and values. */
export class FeatureWriter {
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

/** A word's clusters, each counted from 1; 0 for a word without. */
export interface Clusters {
  fine: number
  middle: number
  coarse: number
}

/** Looks a word's clusters up. */
export function clustersOf(type: WordType, { middle, coarse }: Lexicon): Clusters {
  const fine = type.entry & Entry.cluster
  return { fine, middle: fine && middle[fine]! + 1, coarse: fine && coarse[fine]! + 1 }
}

/** Everything that a word's lists and gazetteers say, as one number. */
export const listsOf = ({ entry, lists, casing }: WordType): number =>
  casing >= Casing.initial ? (lists << 6) | (entry >>> 10) | 0x100000 : lists && (lists << 6) | 0x200000
