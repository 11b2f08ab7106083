/** The interface's words; in a page there is no way to ask for them. */
export interface PickerWords {
  lang: string
  dir: string
  heading: string
  hint: string
  take: string
  wider: string
  narrower: string
  previous: string
  next: string
  leave: string
  remember: string
  /** With `{words}` for their number and `{start}` for the first ones. */
  chosen: string
  failed: string
}
