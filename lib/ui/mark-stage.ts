/** How far a surface has come. Styles, tests and the speed benchmark read it off the root element. */
export type Stage = 'loading' | 'text' | 'highlights' | 'message'

/** Says that a stage is reached. */
export function markStage(stage: Stage): void {
  document.documentElement.dataset.stage = stage
  performance.mark(`lede:${stage}`)
}
