import type { Clip } from '../../../lib/model/clip'

/** What the benchmark asks of a store of clips, in the way that its makers recommend. */
export interface Engine {
  /** Puts many clips with their rows, as few transactions as it takes. */
  putMany(clips: Clip[]): Promise<unknown>
  /** Saves one clip with its row; resolves once it is on disk. */
  saveOne(clip: Clip): Promise<unknown>
  get(id: string): Promise<unknown>
  /** The rows of the newest, and how many clips there are. */
  listNewest(limit: number): Promise<{ rows: unknown[]; count: number }>
  listAll(): Promise<unknown[]>
  /** Adds a letter to a clip's note as it is on disk; resolves to how often it had to be tried again. */
  addLetter(id: string): Promise<number>
  readNote(id: string): Promise<string>
}

/** A page that has an engine. */
export interface EnginePage {
  openEngine: () => Promise<Engine>
}

/** Makes an engine known to the page. */
export function offerEngine(openEngine: () => Promise<Engine>): void {
  Object.assign(globalThis, { openEngine } satisfies EnginePage)
}
