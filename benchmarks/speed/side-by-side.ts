import type { Extension, Page, Target } from 'puppeteer-core'
import type { Chromium } from '../../tests/e2e/drive/open-chromium'
import { openLede } from '../../tests/e2e/drive/open-lede'
import { pressShortcut } from '../../tests/e2e/drive/press-shortcut'
import { buildFloor } from './build-floor'

/** Lede and the floor in the toolbar of one browser. */
export interface SideBySide {
  lede: Chromium
  floor: Extension
}

/** Milliseconds by the clock from the click on an icon. */
export interface Wait {
  text: number
  highlights: number
}

const now = (): number => performance.timeOrigin + performance.now()

export async function openSideBySide(): Promise<SideBySide> {
  const folder = await buildFloor()
  const lede = await openLede({ offline: true, others: [folder] })
  for (let tries = 0; tries < 200; tries += 1) {
    const found = [...(await lede.browser.extensions()).values()].find(({ path }) => path === folder)
    if (found) return { lede, floor: found }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('the browser did not load the floor')
}

/** A click on the icon of one of both, over a page that was just loaded; undefined where there was no article. */
export async function measureClick(
  { lede }: SideBySide,
  extension: Extension,
  page: Page,
): Promise<Wait | undefined> {
  const isPopup = (target: Target): boolean =>
    target.url().startsWith(`chrome-extension://${extension.id}/popup.html`)
  const click = now()
  await page.triggerExtensionAction(extension)
  const popup = await (await lede.browser.waitForTarget(isPopup, { timeout: 10_000 })).asPage()
  await popup.waitForFunction(() => /ready|message/u.test(document.documentElement.dataset['state'] ?? ''), {
    polling: 50,
  })
  const marks = await popup.evaluate(() =>
    performance
      .getEntriesByType('mark')
      .map(({ name, startTime }) => [name, performance.timeOrigin + startTime] as const),
  )
  await popup.close()
  const at = new Map(marks)
  const text = at.get('lede:text') ?? at.get('floor:text')
  const highlights = at.get('lede:highlights') ?? at.get('floor:text')
  return text && highlights ? { text: text - click, highlights: highlights - click } : undefined
}

/** What stands in the page when the card is there, and the letter of the key, for each of both; Lede's names come after its text. */
const cards = {
  lede: { sign: '[data-lede="gist"]', letter: 'Q' },
  names: { sign: '[data-lede-whole]', letter: 'Q' },
  floor: { sign: '[data-floor="card"]', letter: 'Y' },
} as const

/** Milliseconds by the clock from the key to the card with its text in the document; undefined where none came. */
export async function measureKey(whose: keyof typeof cards, page: Page): Promise<number | undefined> {
  const { sign, letter } = cards[whose]
  // The page's clock and that of this process are the same.
  const shown = page.evaluate(
    (selector) =>
      new Promise<number | undefined>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!document.querySelector(selector)) return
          observer.disconnect()
          resolve(performance.timeOrigin + performance.now())
        })
        observer.observe(document, {
          childList: true,
          subtree: true,
          attributeFilter: ['data-lede', 'data-lede-whole', 'data-floor'],
        })
        setTimeout(resolve, 8000)
      }),
    sign,
  )
  // A round trip, after which the observer listens.
  await page.evaluate('0')
  const pressed = now()
  await pressShortcut(page, { letter, alt: true, shift: true })
  const at = await shown
  return at === undefined ? undefined : at - pressed
}
