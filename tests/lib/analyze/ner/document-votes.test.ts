import { expect, test } from 'vitest'
import { addVotes, countVotes } from '../../../../lib/analyze/ner/document-votes'
import { labelCount, labelOf, Part } from '../../../../lib/analyze/ner/labels'
import { readDocument } from '../../../../lib/analyze/ner/read-document'

const person = 0
const place = 1
const single = (kind: number): number => labelOf(kind, Part.single)

/** Three sentences of one word, "Ruiz", that were taken for these labels. */
function tag(labels: number[]) {
  const lexicon = { find: () => 0, middle: new Uint8Array(1), coarse: new Uint8Array(1) }
  const text = 'Ruiz\nRuiz\nRuiz'
  const spans = [0, 5, 10].map((start) => ({ start, end: start + 4 }))
  const document = readDocument(text, spans, lexicon)
  const sentences = labels.map((label, from) => ({
    from,
    scores: new Float32Array(labelCount),
    labels: Uint8Array.of(label),
  }))
  return { document, sentences, votes: countVotes(document, sentences) }
}

test('the majority of a word’s places pulls the others', () => {
  const { document, sentences, votes } = tag([single(person), single(person), single(place)])
  const [, , odd] = sentences
  expect(addVotes(document, votes, odd!)).toBe(true)
  expect(odd!.scores[single(person)]).toBeGreaterThan(odd!.scores[single(place)]!)
  expect(odd!.scores[single(place)]).toBeGreaterThan(odd!.scores[0]!)
})

test('a word that is everywhere the same stays as it is', () => {
  const { document, sentences, votes } = tag([single(person), single(person), single(person)])
  expect(addVotes(document, votes, sentences[0]!)).toBe(false)
  expect(sentences[0]!.scores.every((score) => score === 0)).toBe(true)
})
