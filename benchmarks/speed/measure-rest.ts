import { TargetType, type Page } from 'puppeteer-core'
import type { Chromium } from '../../tests/e2e/drive/open-chromium'
import { waitUntilDone } from '../../tests/e2e/drive/popup-page'
import { nameNothing } from '../../tests/e2e/drive/name-nothing'

/** Milliseconds of the analysis of so many words in the worker that the popup has, which is warm: the least of three. */
export async function measureAnalysis(lede: Chromium, texts: readonly string[]): Promise<number[]> {
  const page = await lede.browser.newPage()
  await nameNothing(page)
  await page.goto(`chrome-extension://${lede.extension.id}/library.html`)
  const milliseconds = await page.evaluate(async (all) => {
    const worker = new Worker('/analyzer.js')
    const analyze = (text: string): Promise<number> =>
      new Promise((resolve) => {
        let at = 0
        const blocks = text.split('\n\n').map((paragraph) => {
          const block = { start: at, end: at + paragraph.length, kind: 'paragraph' }
          at = block.end + 2
          return block
        })
        const start = performance.now()
        worker.addEventListener('message', () => resolve(performance.now() - start), { once: true })
        worker.postMessage({ text, blocks, title: 'The news', lang: 'en' })
      })
    const least: number[] = []
    await analyze(all[0] ?? '')
    for (const text of all) {
      const tries = [await analyze(text), await analyze(text), await analyze(text)]
      least.push(Math.min(...tries))
    }
    return least
  }, texts)
  await page.close()
  return milliseconds
}

/** Bytes of JavaScript that live in the page and in the background, after the garbage is gone. */
export async function measureHeaps(lede: Chromium, page: Page): Promise<number> {
  let bytes = 0
  const targets = [
    page.target(),
    ...lede.browser.targets().filter((one) => one.type() === TargetType.SERVICE_WORKER),
  ]
  for (const target of targets) {
    const session = await target.createCDPSession()
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    bytes += usedSize
    await session.detach()
  }
  return bytes
}

/** Bytes that are left after ten articles were opened in the popup and closed. */
export async function measureMemory(lede: Chromium, addresses: readonly string[]): Promise<number> {
  const { page } = lede
  const open = async (address: string): Promise<void> => {
    await page.goto(address, { waitUntil: 'load' })
    const popup = await lede.clickToolbarIcon(page)
    await waitUntilDone(popup)
    await popup.close()
    await page.goto('about:blank')
  }
  await open(addresses[0] ?? '')
  const before = await measureHeaps(lede, page)
  for (let turn = 0; turn < 10; turn += 1) await open(addresses[turn % addresses.length] ?? '')
  return (await measureHeaps(lede, page)) - before
}

/** How many scripts of Lede's run in a page that nobody asked about, and whether the background wakes for it. */
export async function measureUnasked(
  lede: Chromium,
  address: string,
): Promise<{ scripts: number; woken: number }> {
  const { page } = lede
  const workers = (): number =>
    lede.browser.targets().filter((one) => one.type() === TargetType.SERVICE_WORKER).length
  for (const target of lede.browser.targets().filter((one) => one.type() === TargetType.SERVICE_WORKER))
    await (await target.worker())?.close()
  const session = await page.createCDPSession()
  let scripts = 0
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension:')) scripts += 1
  })
  await session.send('Debugger.enable')
  await page.goto(address, { waitUntil: 'load' })
  await new Promise((resolve) => setTimeout(resolve, 1000))
  await session.detach()
  return { scripts, woken: workers() }
}
