import { findWords } from './find-words'
import { measureCentrality, toVectors, type WordVector } from './measure-centrality'

/** What is known of a sentence of the body. */
export interface Features {
  /** 1 for the first sentence. */
  first: number
  /** 1/2, 1/3, ... from the second on. */
  lead: number
  /** How much it shares with all others, 0 to 1. */
  centrality: number
  /** How far it goes beyond a comfortable length, 0 to 2. */
  long: number
  /** 1 where it holds somebody's words. */
  quoted: number
  /** 1 where it says "I", "we" or "you". */
  firstPerson: number
  /** How dense it is with words in capitals inside the sentence, 0 to 1: names, in scripts that have capitals. */
  names: number
}

export interface Described {
  features: Features
  vector: WordVector
  words: string[]
}

/** In words; beyond it a sentence is long, and twice as long after as many again as LONGER. */
const LONG = 25
const LONGER = 15
/** Shorter sentences count as this long, so that one name in three words is not all that matters. */
const FEW = 4

/** Describes sentences in the order of the text, whatever their language. */
export function describeSentences(bodies: string[]): Described[] {
  const words = bodies.map(findWords)
  const vectors = toVectors(words)
  const centrality = measureCentrality(vectors)
  return bodies.map((body, index) => ({
    vector: vectors[index] ?? new Map<string, number>(),
    words: words[index] ?? [],
    features: {
      first: index === 0 ? 1 : 0,
      lead: index === 0 ? 0 : 1 / (index + 1),
      centrality: centrality[index] ?? 0,
      long: Math.max(0, Math.min(2, ((words[index]?.length ?? 0) - LONG) / LONGER)),
      quoted: /["“”„«»「」]|(?<=\s|^)['‘]/u.test(body) ? 1 : 0,
      firstPerson: /\b(?:I|we|We|my|My|our|Our|you|You|your|Your)\b/u.test(body) ? 1 : 0,
      names: nameDensity(body, words[index]?.length ?? 0),
    },
  }))
}

/** Three words in ten count as full, because names are long in some articles. */
function nameDensity(body: string, size: number): number {
  const capitals = body.match(/(?<!^|[.!?]\s|["'“‘]|[\p{L}\p{M}\p{N}])\p{Lu}\p{L}+/gu) ?? []
  return Math.min(1, (3 * capitals.length) / Math.max(FEW, size))
}
