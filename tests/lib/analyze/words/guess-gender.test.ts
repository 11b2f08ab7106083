import { expect, test } from 'vitest'
import { guessGender } from '../../../../lib/analyze/words/guess-gender'

test.each(['Mary', 'Fatima', 'Olga', 'Priya', 'SUSAN', 'Ngozi', 'Angela', 'Marie-Claire'])(
  '%s is a woman’s name',
  (name) => expect(guessGender(name)).toBe('female'),
)

test.each(['Vladimir', 'Joe', 'Mohammed', 'Jens', 'Emmanuel', 'Narendra', 'Jean-Luc', 'Barack', 'José'])(
  '%s is a man’s name',
  (name) => expect(guessGender(name)).toBe('male'),
)

test.each(['Taylor', 'Robin', 'Xzqwv', '', 'Leslie'])('%s is left open', (name) =>
  expect(guessGender(name)).toBeUndefined(),
)
