/** What was just done on the options page, and the way back. */
export interface Deed {
  words: string
  /** Absent where there is no way back. */
  undo?: () => Promise<void> | void
}

export type Tell = (deed: Deed) => void
