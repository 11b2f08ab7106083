import type { Page } from 'puppeteer-core'

/** Waits until a surface shows the article with its highlights, or says why there is none. */
export async function waitUntilDone(surface: Page): Promise<'ready' | 'message'> {
  const handle = await surface.waitForFunction(() => {
    const { state } = document.documentElement.dataset
    return state === 'ready' || state === 'message' ? state : undefined
  })
  return (await handle.jsonValue()) ?? 'message'
}

/** The reason that a message gives, in a word; undefined where an article is shown. */
export async function readReason(surface: Page): Promise<string | undefined> {
  await waitUntilDone(surface)
  return surface.evaluate(() => document.querySelector<HTMLElement>('.message')?.dataset.reason)
}

/** The texts of all elements that a selector finds. */
export async function readTexts(surface: Page, selector: string): Promise<string[]> {
  return surface.$$eval(selector, (elements) => elements.map((element) => element.textContent.trim()))
}

/** The words that are lit because the reader has just gone to them. */
export async function readFound(surface: Page): Promise<string> {
  return surface.evaluate(() => {
    const [range] = CSS.highlights.get('lede-found') ?? []
    return range instanceof Range ? range.toString() : ''
  })
}

/** Goes to the first quotation by keys, begins a note there and writes into it. */
export async function noteQuotation(surface: Page, note: string): Promise<void> {
  for (let steps = 0; steps < 30; steps += 1) {
    await surface.keyboard.press('n')
    if (await surface.evaluate(() => document.activeElement?.matches('.quotation'))) break
  }
  await surface.keyboard.press('a')
  await surface.waitForSelector('.note-editor textarea:not([disabled])')
  await surface.keyboard.type(note)
}
