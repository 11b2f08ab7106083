import { kindOf, partOf, Part, labelCount, nameKinds } from './labels'
import type { NerDocument } from './read-document'
import { Casing, List, type WordType } from './word-type'

const kinds = nameKinds.length + 1

/** How far the document's majority moves a token's scores; chosen on the development sets. */
const pull = 5

/** A word with a capital says the same thing all over an article; but "South" is in "South Korean" as well. */
const votes = ({ isWord, casing, lists }: WordType): boolean =>
  isWord && casing >= Casing.capitalized && !(lists & List.Place)

/** A sentence's scores and the labels that they gave. */
interface Scored {
  /** Index of its first token. */
  from: number
  scores: Float32Array
  labels: Uint8Array
}

/**
 * For each word, by the hash of its lower-case form: how much the document takes it for no name, a person, a place, and
 * so on. A place inside a longer name counts half as much again, for "Ana Ruiz" is surer than "Ruiz".
 */
export function countVotes({ types }: NerDocument, sentences: readonly Scored[]): Map<number, Uint16Array> {
  const counts = new Map<number, Uint16Array>()
  for (const { from, labels } of sentences) {
    for (const [t, label] of labels.entries()) {
      const type = types[from + t]!
      if (!votes(type)) continue
      let count = counts.get(type.lower)
      if (!count) counts.set(type.lower, (count = new Uint16Array(kinds)))
      if (label === 0) count[0]! += 2
      else count[kindOf(label) + 1]! += partOf(label) === Part.single ? 2 : 3
    }
  }
  return counts
}

/**
 * Moves the scores of a sentence towards what the document's other places of each word were taken for. Tells whether
 * any score moved.
 */
export function addVotes(
  { types }: NerDocument,
  counts: ReadonlyMap<number, Uint16Array>,
  { from, scores, labels }: Scored,
): boolean {
  let moved = false
  for (let t = 0; t < labels.length; t += 1) {
    const type = types[from + t]!
    const count = votes(type) ? counts.get(type.lower) : undefined
    if (!count) continue
    let total = 0
    for (const n of count) total += n
    // A word that is everywhere the same has nothing to mend.
    if (Math.max(...count) === total) continue
    moved = true
    for (let y = 0; y < labelCount; y += 1)
      scores[t * labelCount + y]! += pull * (count[y === 0 ? 0 : kindOf(y) + 1]! / total)
  }
  return moved
}
