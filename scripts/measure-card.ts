import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { TargetType, type Page } from 'puppeteer-core'
import type { Chromium } from '../tests/e2e/drive/open-chromium'
import { openLede } from '../tests/e2e/drive/open-lede'
import { pressShortcut } from '../tests/e2e/drive/press-shortcut'
import { servePages } from '../tests/e2e/drive/serve-pages'
import { writePlainExtension } from './plain-extension'
import { readDataOptions, serveRealPages } from './real-pages'

const runs = 10
const readability = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js')

/** What is pressed, and the attribute of the element in the page that says that the text is there. */
const ways = {
  lede: { letter: 'Q', shown: '[data-lede="gist"]' },
  plain: { letter: 'Y', shown: '[data-plain]' },
}

/** Milliseconds by the clock from the key to the text in the document; undefined where none came. */
async function measureKey(
  page: Page,
  { letter, shown: selector }: (typeof ways)['lede'],
): Promise<number | undefined> {
  // The page's clock and that of this process are the same.
  const shown = page.evaluate(
    (sought) =>
      new Promise<number | undefined>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!document.querySelector(sought)) return
          observer.disconnect()
          resolve(performance.timeOrigin + performance.now())
        })
        observer.observe(document.documentElement, {
          childList: true,
          subtree: true,
          attributeFilter: ['data-lede', 'data-plain'],
        })
        setTimeout(resolve, 8000)
      }),
    selector,
  )
  // A round trip, after which the observer listens.
  await page.evaluate('0')
  const pressed = performance.timeOrigin + performance.now()
  await pressShortcut(page, { letter, alt: true, shift: true })
  const at = await shown
  await page.keyboard.press('Escape')
  await page.evaluate(() => document.querySelector('[data-plain]')?.remove())
  return at === undefined ? undefined : at - pressed
}

/** Readability alone in the same page: a clone, and Readability as it comes, without any extension. */
async function measureReadability(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { Readability } = globalThis as unknown as {
      Readability: new (document: Document) => { parse: () => unknown }
    }
    const start = performance.now()
    new Readability(document.cloneNode(true) as Document).parse()
    return performance.now() - start
  })
}

async function stopWorker({ browser, extension }: Chromium): Promise<void> {
  const target = browser
    .targets()
    .find((one) => one.type() === TargetType.SERVICE_WORKER && one.url().includes(extension.id))
  const worker = await target?.worker()
  await worker?.close()
}

const medianOf = (values: (number | undefined)[]): number => {
  const sorted = values.filter((value) => value !== undefined).toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN
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
  // The workers are awake, and Lede's has its model.
  for (const way of [ways.lede, ways.plain]) await measureKey(page, way)
  const warm: (number | undefined)[] = []
  const cold: (number | undefined)[] = []
  const plain: (number | undefined)[] = []
  const alone: number[] = []
  for (let run = 0; run < runs; run += 1) {
    warm.push(await measureKey(page, ways.lede))
    plain.push(await measureKey(page, ways.plain))
    alone.push(await measureReadability(page))
  }
  for (let run = 0; run < runs / 2; run += 1) {
    await stopWorker(lede)
    cold.push(await measureKey(page, ways.lede))
  }
  const [ours, theirs] = [medianOf(warm), medianOf(plain)]
  ratios.push(ours / theirs)
  warms.push(ours)
  console.log(
    `| ${name} | ${cell(warm)} | ${cell(plain)} | ${(ours / theirs).toFixed(2)} | ${cell(cold)} | ${cell(alone)} |`,
  )
}

const ratios: number[] = []
const warms: number[] = []
const { folder, count } = readDataOptions(3)
const { pages, server } = await serveRealPages(folder, count)
const samples = await servePages({ folder: join(import.meta.dirname, '../samples') })
const lede = await openLede({ offline: true, others: [await writePlainExtension()] })
try {
  console.log(
    `Milliseconds from the key to the text on the page, median (least-most) of ${runs} presses, in turns.`,
  )
  console.log(
    'The plain way: an extension that shows what Readability makes of a clone, without any analysis.\n',
  )
  console.log('| page | Lede | the plain way | ratio | Lede, worker stopped before | Readability alone |')
  console.log('|---|---:|---:|---:|---:|---:|')
  await measurePage(lede, `${samples.address}/harbour.html`, 'the sample')
  for (const { address, url } of pages) await measurePage(lede, address, new URL(url).hostname)
  console.log(
    `\nmedian of the pages: Lede ${medianOf(warms).toFixed(0)} ms, ${medianOf(ratios).toFixed(2)} times the plain way`,
  )
} finally {
  await lede.close()
  await server.close()
  await samples.close()
}
