/** Medians in milliseconds of one page; `floor…` is the plainest extension on the same page. */
export interface SpeedRow {
  name: string
  runs: number
  text: number
  highlights: number
  floorText: number
  card: number
  floorCard: number
}

export interface SpeedResults {
  date: string
  commit: string
  machine: string
  rows: SpeedRow[]
  /** Milliseconds for 1,000, 10,000 and 100,000 words. */
  analysis?: number[]
  /** Bytes after ten articles. */
  memory?: number
}
