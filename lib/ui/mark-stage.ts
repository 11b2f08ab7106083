/**
 * How far a surface has come: `text` once the article can be read, `ready` once its highlights are there too,
 * or it is said that they failed.
 */
export type Stage = 'loading' | 'text' | 'ready' | 'message'

/** Says that a stage is reached, for tests and the speed benchmark: on the root element and in the page's own clock. */
export function markStage(stage: Stage): void {
  document.documentElement.dataset.state = stage
  performance.mark(stage === 'ready' ? 'lede:highlights' : `lede:${stage}`)
}
