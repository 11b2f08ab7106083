/** A stretch of `Article.text`: half-open, in UTF-16 code units, `0 <= start < end <= text.length`. */
export interface Span {
  start: number
  end: number
}
