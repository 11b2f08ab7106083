import type { Span } from './span'

export type BlockKind = 'heading' | 'paragraph' | 'quote' | 'item' | 'caption' | 'code' | 'cell'

/** One paragraph-like unit of `Article.text`. Blocks are sorted, disjoint, and parted by blank lines. */
export interface Block extends Span {
  kind: BlockKind
  /** Of a heading: 1 to 6. */
  level?: number
  /** Of a paragraph: that all of it is in bold. */
  strong?: true
}

/** The article of a page, as plain JSON: it survives structured clone and storage unchanged. */
export interface Article {
  url: string
  canonicalUrl?: string
  title: string
  /** Authors' names only, joined with ", ". */
  byline?: string
  siteName?: string
  /** ISO 8601, with zone where the page tells it. */
  publishedTime?: string
  modifiedTime?: string
  /** BCP 47. */
  lang?: string
  dir?: 'ltr' | 'rtl'
  excerpt?: string
  leadImage?: Picture
  /** Sanitized markup of the content. It must still be sanitized again where it is shown. */
  html: string
  /** The one text that every offset of Lede means. */
  text: string
  blocks: Block[]
  /** `partial`: there are signs that this is not the whole article, or not an article. */
  confidence: 'whole' | 'partial'
}

export interface Picture {
  url: string
  alt?: string
  caption?: string
}

/** Why a page gave no article. */
export type NoArticleReason = 'no-article' | 'not-html' | 'empty'
