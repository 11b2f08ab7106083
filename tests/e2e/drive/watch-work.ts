import type { Page } from 'puppeteer-core'
import type { Chromium } from './open-chromium'

/**
 * How many milliseconds the main thread of a page has worked since this was asked for: work and not waiting, so that
 * what else the machine does hardly counts.
 */
async function watchWork(page: Page): Promise<() => Promise<number>> {
  const session = await page.createCDPSession()
  await session.send('Performance.enable')
  const read = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    const found = metrics.find(({ name }) => name === 'ThreadTime')
    if (!found) throw new Error('Chromium does not tell how long a thread has worked.')
    return found.value * 1000
  }
  const before = await read()
  return async () => (await read()) - before
}

/** Milliseconds of the page's main thread that a fixed piece of work takes, so that figures of different hours can be compared. */
export async function measureFixedWork(page: Page): Promise<number> {
  const readWork = await watchWork(page)
  await page.evaluate(() => {
    const box = document.createElement('div')
    for (let turn = 0; turn < 60_000; turn++) {
      const element = document.createElement('p')
      element.textContent = `line ${turn}`
      box.append(element)
    }
    return box.querySelectorAll('p').length + box.textContent.length
  })
  return readWork()
}

/**
 * Reads a page that has loaded by a click on the icon, until its text or a reason is shown, and gives back the popup with
 * the milliseconds that the main threads of page and popup have worked for that.
 */
export async function watchReading(
  chromium: Chromium,
  page: Page,
): Promise<{ popup: Page; pageWork: number; popupWork: number }> {
  await waitUntilIdle(page)
  const readPageWork = await watchWork(page)
  const popup = await chromium.clickToolbarIcon(page)
  const readPopupWork = await watchWork(popup)
  await popup.waitForFunction(() =>
    /text|ready|message/u.test(document.documentElement.dataset['state'] ?? ''),
  )
  return { popup, pageWork: await readPageWork(), popupWork: await readPopupWork() }
}

/** Waits until a page has nothing of its own left to do: to lay out a huge one takes it longer than to load. */
async function waitUntilIdle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestIdleCallback(() => resolve(), { timeout: 5000 }))
      }),
  )
}
