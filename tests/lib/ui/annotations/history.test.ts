import { expect, test } from 'vitest'
import {
  longestHistory,
  recordStep,
  redoStep,
  undoStep,
  type History,
} from '../../../../lib/ui/annotations/history'

const start: History<number> = { done: [], undone: [] }
const after = (...steps: number[]): History<number> => steps.reduce(recordStep<number>, start)

test('what was done last is undone first, and done again', () => {
  const first = undoStep(after(1, 2))
  expect(first.step).toBe(2)
  const second = undoStep(first.history)
  expect(second.step).toBe(1)
  expect(undoStep(second.history).step).toBeUndefined()
  const again = redoStep(second.history)
  expect(again.step).toBe(1)
  expect(redoStep(again.history).step).toBe(2)
})

test('a new step ends what could be done again', () => {
  const { history } = undoStep(after(1, 2))
  expect(redoStep(recordStep(history, 3)).step).toBeUndefined()
})

test('a hundred steps are kept', () => {
  const { done } = after(...Array.from({ length: 130 }, (_, index) => index))
  expect(done).toHaveLength(longestHistory)
  expect(done.at(-1)).toBe(129)
})
