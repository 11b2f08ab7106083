import { Readability } from '@mozilla/readability'

/** What Readability 0.6.0 is made of; the version is pinned, and a test holds these names. */
interface Engine {
  _metadata: { byline?: string }
  _articleTitle: string
  _articleByline: string | null
  REGEXPS: { byline: RegExp }
  _unwrapNoscriptImages(copy: Document): void
  _removeScripts(copy: Document): void
  _prepDocument(): void
  _grabArticle(): Element | null
}

const engine = Readability as unknown as new (copy: Document) => Engine

/**
 * Readability without what Lede does itself (metadata, links, markup as a string), and with three of its questions asked in an
 * order that is cheap: the answers are the same, but it read the text of every element to ask about its name.
 */
class ContentFinder extends engine {
  constructor(
    private readonly copy: Document,
    title: string,
  ) {
    super(copy)
    this._articleTitle = title
  }

  find(): Element | undefined {
    this._unwrapNoscriptImages(this.copy)
    this._removeScripts(this.copy)
    this._prepDocument()
    return this._grabArticle() ?? undefined
  }

  /** Attributes of style do not survive the sanitizer; to take each from each element costs much. */
  _cleanStyles(): void {}

  _isValidByline(node: Element, names: string): boolean {
    const isMarked =
      this.REGEXPS.byline.test(names) ||
      node.getAttribute('rel') === 'author' ||
      node.getAttribute('itemprop')?.includes('author')
    if (!isMarked) return false
    const { length } = node.textContent?.trim() ?? ''
    return length > 0 && length < 100
  }

  _isElementWithoutContent(node: Node): boolean {
    if (node.nodeType !== 1) return false
    const { childElementCount } = node as Element
    const isBare =
      childElementCount === 0 || (node as Element).querySelectorAll('br,hr').length === childElementCount
    return isBare && !node.textContent?.trim()
  }

  _isProbablyVisible(node: HTMLElement): boolean {
    if (node.hasAttribute('style') && /none|hidden/iu.test(node.getAttribute('style') ?? '')) {
      const { style } = node
      if (style?.display === 'none' || style?.visibility === 'hidden') return false
    }
    if (node.hasAttribute('hidden')) return false
    // Wikipedia's formulas are pictures that screen readers are not told of.
    return (
      node.getAttribute('aria-hidden') !== 'true' ||
      (node.getAttribute('class') ?? '').includes('fallback-image')
    )
  }
}

/**
 * The element that holds the article's content, or undefined. The copy is used up. `refill` puts the copy's body back as
 * it was, for a second try with looser rules.
 */
export function findContent(copy: Document, title: string, refill: () => void): Element | undefined {
  if (!copy.body) return undefined
  // Readability writes the whole body out as markup before it begins, for a second try that hardly ever comes.
  Object.defineProperty(copy.body, 'innerHTML', { get: () => '', set: refill, configurable: true })
  return new ContentFinder(copy, title).find()
}
