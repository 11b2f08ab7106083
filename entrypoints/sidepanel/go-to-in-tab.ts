import { browser } from 'wxt/browser'
import type { DividedText } from '../../lib/card/find-in-page'
import highlights from '../../lib/card/highlights.css?inline'
import type { Article } from '../../lib/model/article'
import type { Analysis } from '../../lib/model/analysis'
import type { Span } from '../../lib/model/span'

/** Scrolls a tab's live page to a span of its article and lights it; false where the page does not show it or may not be asked. */
export async function goToInTab(
  tabId: number,
  { text, blocks }: Article,
  { sentences }: Pick<Analysis, 'sentences'>,
  span: Span,
): Promise<boolean> {
  const article: DividedText = { text, blocks, sentences }
  try {
    // Without it the place is gone to, but not lit.
    browser.scripting.insertCSS({ target: { tabId }, css: highlights }).catch(() => undefined)
    const found = await goTo(tabId, article, span)
    if (found !== undefined) return found
    await browser.scripting.executeScript({ target: { tabId }, files: ['/finder.js'] })
    return (await goTo(tabId, article, span)) ?? false
  } catch {
    // The tab was closed or has moved on to a page that Lede was not asked about.
    return false
  }
}

/** Undefined where the script is not in the page yet. */
async function goTo(tabId: number, article: DividedText, span: Span): Promise<boolean | undefined> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    args: [article, { start: span.start, end: span.end }],
    func: (text: DividedText, wanted: Span) => globalThis.ledeFinder?.goTo(text, wanted) ?? null,
  })
  return frame?.result ?? undefined
}
