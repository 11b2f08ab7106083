/** One of several articles on a page, or what the reader has pointed at, by its place in the page. */
export interface ChosenText {
  /** A CSS selector that finds its element. */
  path: string
  title: string
}
