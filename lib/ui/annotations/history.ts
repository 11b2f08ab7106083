/** What can be undone and what can be done again, each oldest first. */
export interface History<Step> {
  done: Step[]
  undone: Step[]
}

/** How many steps can be undone. */
export const longestHistory = 100

/** A new step: what was undone before cannot be done again. */
export function recordStep<Step>({ done }: History<Step>, step: Step): History<Step> {
  return { done: [...done, step].slice(-longestHistory), undone: [] }
}

/** Moves the latest step to those that can be done again; no step where there is none. */
export function undoStep<Step>(history: History<Step>): { history: History<Step>; step?: Step } {
  const step = history.done.at(-1)
  if (step === undefined) return { history }
  return { step, history: { done: history.done.slice(0, -1), undone: [...history.undone, step] } }
}

/** Moves the step undone last back; no step where there is none. */
export function redoStep<Step>(history: History<Step>): { history: History<Step>; step?: Step } {
  const step = history.undone.at(-1)
  if (step === undefined) return { history }
  return { step, history: { done: [...history.done, step], undone: history.undone.slice(0, -1) } }
}
