import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { TargetType, type Page } from 'puppeteer-core'
import { measureKey, openSideBySide, type SideBySide } from '../benchmarks/speed/side-by-side'
import type { Chromium } from '../tests/e2e/drive/open-chromium'
import { servePages } from '../tests/e2e/drive/serve-pages'
import { readDataOptions, serveRealPages } from './real-pages'

const runs = 6
const readability = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js')

type Times = (number | undefined)[]

/** Each time on a page that was just loaded, for a reader presses once. */
async function load(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' })
  await page.bringToFront()
  await new Promise((resolve) => setTimeout(resolve, 200))
}

/** A clone and Readability as it comes, called in the page, without any extension around it. */
async function measureReadability(page: Page): Promise<number> {
  await page.evaluate(await readFile(readability, 'utf8'))
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
  // It may be gone before the session with it is closed.
  await worker?.close().catch(() => undefined)
}

const medianOf = (values: Times): number => {
  const sorted = values.filter((value) => value !== undefined).toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN
}

function cell(values: Times): string {
  const sorted = values.filter((value) => value !== undefined).toSorted((a, b) => a - b)
  const at = (share: number): string =>
    (sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN).toFixed(0)
  return sorted.length === 0 ? 'no card' : `${at(0.5)} (${at(0)}-${at(1)})`
}

async function measurePage({ lede }: SideBySide, address: string, name: string): Promise<void> {
  const { page } = lede
  const found = { text: [], names: [], floor: [], cold: [], alone: [] } as Record<
    'text' | 'names' | 'floor' | 'cold' | 'alone',
    Times
  >
  for (let run = 0; run < runs; run += 1) {
    // Both take turns in going first.
    for (const whose of run % 2 === 0 ? (['lede', 'floor'] as const) : (['floor', 'lede'] as const)) {
      await load(page, address)
      found[whose === 'lede' ? 'text' : 'floor'].push(await measureKey(whose, page))
    }
  }
  for (let run = 0; run < runs / 2; run += 1) {
    await load(page, address)
    found.names.push(await measureKey('names', page))
    await load(page, address)
    found.alone.push(await measureReadability(page))
    await stopWorker(lede)
    found.cold.push(await measureKey('lede', page))
  }
  const [ours, theirs] = [medianOf(found.text), medianOf(found.floor)]
  medians.push({ text: ours, ratio: ours / theirs, names: medianOf(found.names), cold: medianOf(found.cold) })
  console.log(
    `| ${name} | ${cell(found.text)} | ${cell(found.floor)} | ${(ours / theirs).toFixed(2)} | ${cell(found.names)} | ${cell(found.cold)} | ${cell(found.alone)} |`,
  )
}

const medians: Record<'text' | 'ratio' | 'names' | 'cold', number>[] = []
const { folder, count } = readDataOptions(3)
const { pages, server } = await serveRealPages(folder, count)
const samples = await servePages({ folder: join(import.meta.dirname, '../samples') })
const both = await openSideBySide()
try {
  console.log(
    `Milliseconds from the key to the text on the page, median (least-most) of ${runs} presses in turns, each on a page just loaded.`,
  )
  console.log(
    'The plain way: an extension of one script that puts what Readability makes of a clone, purified, into the page. No analysis.\n',
  )
  console.log(
    '| page | Lede | the plain way | ratio | Lede, with names | Lede, worker stopped before | clone and Readability alone |',
  )
  console.log('|---|---:|---:|---:|---:|---:|---:|')
  await load(both.lede.page, `${samples.address}/harbour.html`)
  // A key that comes while the browser still installs is heard by nobody. After it the workers are awake, and Lede's has its model.
  for (const whose of ['names', 'floor'] as const)
    while ((await measureKey(whose, both.lede.page)) === undefined) console.error(`No ${whose} yet.`)
  await measurePage(both, `${samples.address}/harbour.html`, 'the sample')
  for (const { address, url } of pages) await measurePage(both, address, new URL(url).hostname)
  const over = (key: keyof (typeof medians)[0]): number => medianOf(medians.map((one) => one[key]))
  console.log(
    `\nmedian of the pages: text ${over('text').toFixed(0)} ms, ${over('ratio').toFixed(2)} times the plain way; names ${over('names').toFixed(0)} ms; worker stopped ${over('cold').toFixed(0)} ms`,
  )
} finally {
  await both.lede.close()
  await server.close()
  await samples.close()
}
