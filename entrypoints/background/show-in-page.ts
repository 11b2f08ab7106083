import { browser } from 'wxt/browser'
import type { CardContent } from '../../lib/card/card-content'
import cardStyles from '../../lib/card/card.css?inline'
import type { SummaryLength } from '../../lib/model/analysis'
import { readSettings } from '../../lib/platform/settings'
import { readPageStyles } from './read-page-styles'

/** How the reader wants cards to be. */
export interface CardLook {
  styles: string
  length: SummaryLength
}

/** Reads how the reader wants cards to be. */
export async function readCardLook(): Promise<CardLook> {
  const [styles, { summaryLength }] = await Promise.all([readPageStyles(cardStyles), readSettings()])
  return { styles, length: summaryLength }
}

/** False where the document can show no card. One that the reader has closed meanwhile stays closed. */
export async function showInPage(
  tabId: number,
  content: CardContent,
  { styles }: CardLook,
): Promise<boolean> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      args: [content, styles],
      injectImmediately: true,
      func: (shown: CardContent, inStyles: string) => globalThis.ledeCard?.show(shown, inStyles) ?? true,
    })
    return frame?.result === true
  } catch {
    return false
  }
}
