import { browser } from 'wxt/browser'
import type { CardContent } from '../../lib/card/card-content'
import type { CardLook } from '../../lib/card/card-start'
import cardStyles from '../../lib/card/card.css?inline'
import type { SummaryLength } from '../../lib/model/analysis'
import { readSettings } from '../../lib/platform/settings'
import { readCardWords } from './read-card-words'
import { readPageStyles } from './read-page-styles'

/** How the reader wants cards to be. */
export interface WantedLook extends CardLook {
  length: SummaryLength
}

/** Reads how the reader wants cards to be. */
export async function readCardLook(): Promise<WantedLook> {
  const [styles, { summaryLength }] = await Promise.all([readPageStyles(cardStyles), readSettings()])
  return { styles, words: readCardWords(), length: summaryLength }
}

/** Lays the look of a card ready in a page, before anything is shown there; false where no script may run. */
export async function handLook(tabId: number, { styles, words }: CardLook): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      args: [{ styles, words }],
      injectImmediately: true,
      func: (look: CardLook) => {
        globalThis.ledeLook = look
      },
    })
    return true
  } catch {
    return false
  }
}

/** False where the document can show no card. One that the reader has closed meanwhile stays closed. */
export async function showInPage(tabId: number, content: CardContent): Promise<boolean> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      args: [content],
      injectImmediately: true,
      func: (shown: CardContent) =>
        globalThis.ledeCard?.show(shown, globalThis.ledeLook?.styles ?? '') ?? true,
    })
    return frame?.result === true
  } catch {
    return false
  }
}
