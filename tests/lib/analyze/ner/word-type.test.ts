import { expect, test } from 'vitest'
import { normalizeWord } from '../../../../lib/analyze/ner/word-type'

test.each([
  ['São', 'sao'],
  ['O’Brien', "o'brien"],
  ['Medellín', 'medellin'],
  ['F-16s', 'f-00s'],
])('%s is looked up as %s', (word, normal) => expect(normalizeWord(word)).toBe(normal))
