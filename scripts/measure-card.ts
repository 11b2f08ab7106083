import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { TargetType, type Page } from 'puppeteer-core'
import type { Chromium } from '../tests/e2e/drive/open-chromium'
import { openLede } from '../tests/e2e/drive/open-lede'
import { pressShortcut } from '../tests/e2e/drive/press-shortcut'
import { servePages } from '../tests/e2e/drive/serve-pages'
import { readDataOptions, serveRealPages } from './real-pages'

const runs = 10
const readability = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js')

/** Milliseconds by the clock from the key to the card with its text in the document; undefined where none came. */
async function measureKey(page: Page): Promise<number | undefined> {
  // The page's clock and that of this process are the same.
  const shown = page.evaluate(
    () =>
      new Promise<number | undefined>((resolve) => {
        const observer = new MutationObserver(() => {
          if (document.querySelector('[data-lede="gist"]'))
            resolve(performance.timeOrigin + performance.now())
        })
        observer.observe(document.documentElement, {
          childList: true,
          subtree: true,
          attributeFilter: ['data-lede'],
        })
        setTimeout(resolve, 8000)
      }),
  )
  // A round trip, after which the observer listens.
  await page.evaluate('0')
  const pressed = performance.timeOrigin + performance.now()
  await pressShortcut(page, { letter: 'Q', alt: true, shift: true })
  const at = await shown
  await page.keyboard.press('Escape')
  return at === undefined ? undefined : at - pressed
}

/** The plain way in the same page: a clone, and Readability as it comes. */
async function measurePlainly(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { Readability } = globalThis as unknown as {
      Readability: new (document: Document) => { parse: () => unknown }
    }
    const start = performance.now()
    new Readability(document.cloneNode(true) as Document).parse()
    return performance.now() - start
  })
}

async function stopWorker({ browser }: Chromium): Promise<void> {
  const target = browser.targets().find((one) => one.type() === TargetType.SERVICE_WORKER)
  const worker = await target?.worker()
  await worker?.close()
}

function cell(values: (number | undefined)[]): string {
  const sorted = values.filter((value) => value !== undefined).toSorted((a, b) => a - b)
  const at = (share: number): string =>
    (sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN).toFixed(0)
  return sorted.length === 0 ? 'no card' : `${at(0.5)} (${at(0)}-${at(1)})`
}

async function measurePage(lede: Chromium, address: string, name: string): Promise<void> {
  const { page } = lede
  await page.goto(address, { waitUntil: 'load' })
  await page.bringToFront()
  await page.evaluate(await readFile(readability, 'utf8'))
  // The worker is awake and has its model.
  await measureKey(page)
  const warm: (number | undefined)[] = []
  const cold: (number | undefined)[] = []
  const plain: number[] = []
  for (let run = 0; run < runs; run += 1) {
    warm.push(await measureKey(page))
    plain.push(await measurePlainly(page))
  }
  for (let run = 0; run < runs; run += 1) {
    await stopWorker(lede)
    cold.push(await measureKey(page))
  }
  console.log(`| ${name} | ${cell(warm)} | ${cell(cold)} | ${cell(plain)} |`)
}

const { folder, count } = readDataOptions(3)
const { pages, server } = await serveRealPages(folder, count)
const samples = await servePages({ folder: join(import.meta.dirname, '../samples') })
const lede = await openLede({ offline: true })
try {
  console.log(`Milliseconds from the key to the card, median (least-most) of ${runs} presses`)
  console.log('\n| page | warm | worker stopped before | clone + Readability alone |\n|---|---:|---:|---:|')
  await measurePage(lede, `${samples.address}/harbour.html`, 'the sample')
  for (const { address, url } of pages) await measurePage(lede, address, new URL(url).hostname)
} finally {
  await lede.close()
  await server.close()
  await samples.close()
}
