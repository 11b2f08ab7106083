import type { Analysis } from '../model/analysis'
import type { Article } from '../model/article'
import type { Span } from '../model/span'
import { addLeadPicture } from '../render/add-lead-picture'
import { articleFragment } from '../render/article-fragment'
import { knownLocale } from '../render/known-locale'
import { clearMarks, paintMarks } from '../render/paint-marks'
import { rangeOfSpan } from '../render/span-range'
import { scrollBehavior } from './reader/scrolling'

/** The names of the highlights for a place just gone to and for passages that belong together; the style sheet knows them. */
const foundHighlight = 'lede-found'
const relatedHighlight = 'lede-related'
/** How long it stays, in milliseconds. */
const foundFor = 2400

/** The article's content as a reader sees it: it is shown once, marked once, and can be asked to show a place. */
export interface ArticleView {
  readonly root: HTMLElement
  /** Marks people, places and quotations; what was marked before goes. */
  mark: (analysis: Analysis) => void
  /** Lights these spans and no others. */
  light: (spans: Span[]) => void
  /** Scrolls to a span of `Article.text` and lights it; false where the view does not show it. */
  goTo: (span: Span) => boolean
  /** Goes to one mention by its index and gives it the focus; false where the view does not show it. */
  goToMention: (index: number) => boolean
}

/** Shows an article's content in `root`, which it empties first. */
export function showArticle(root: HTMLElement, article: Article): ArticleView {
  const content = articleFragment(article.html)
  if (article.leadImage) addLeadPicture(content, article.leadImage)
  root.lang = knownLocale(article.lang) ?? ''
  root.dir = article.dir ?? 'auto'
  root.replaceChildren(content)
  const goTo = (span: Span): boolean => {
    const range = rangeOfSpan(root, article.blocks, span)
    if (range) reveal(range)
    return range !== undefined
  }
  return {
    root,
    mark: (analysis) => {
      clearMarks(root)
      paintMarks(root, article.blocks, analysis)
    },
    light: (spans) => {
      const ranges = spans.flatMap((span) => rangeOfSpan(root, article.blocks, span) ?? [])
      CSS.highlights.set(relatedHighlight, new Highlight(...ranges))
    },
    goTo,
    goToMention: (index) => {
      const mark = root.querySelector<HTMLElement>(`[data-mention="${index}"][tabindex]`)
      if (!mark) return false
      const range = mark.ownerDocument.createRange()
      range.selectNodeContents(mark)
      reveal(range)
      mark.focus({ preventScroll: true })
      return true
    },
  }
}

let fading: ReturnType<typeof setTimeout> | undefined

function reveal(range: Range): void {
  const element = range.startContainer.parentElement
  element?.scrollIntoView({ block: 'center', behavior: scrollBehavior() })
  CSS.highlights.set(foundHighlight, new Highlight(range))
  clearTimeout(fading)
  fading = setTimeout(() => CSS.highlights.delete(foundHighlight), foundFor)
}
