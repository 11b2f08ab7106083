import type { Page } from 'puppeteer-core'
import { openLede } from '../tests/e2e/drive/open-lede'
import { waitUntilDone } from '../tests/e2e/drive/popup-page'
import type { Chromium } from '../tests/e2e/drive/open-chromium'
import { readDataOptions, serveRealPages } from './real-pages'

/** How long a reader waits after the click, in milliseconds by the clock. */
interface Wait {
  text: number
  highlights: number
}

const runs = 10

/** The popup's marks are told from its own start; the click happened in this process, by the same clock. */
async function measureClick(lede: Chromium, page: Page): Promise<Wait | undefined> {
  const click = performance.timeOrigin + performance.now()
  const popup = await lede.clickToolbarIcon(page)
  const state = await waitUntilDone(popup)
  const [text, highlights] = await popup.evaluate(() =>
    ['lede:text', 'lede:highlights'].map(
      (name) => performance.timeOrigin + (performance.getEntriesByName(name)[0]?.startTime ?? 0),
    ),
  )
  await popup.close()
  if (state !== 'ready' || text === undefined || highlights === undefined) return undefined
  return { text: text - click, highlights: highlights - click }
}

const median = (values: number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

const cell = (values: number[]): string =>
  `${Math.round(median(values))} (${Math.round(Math.min(...values))}-${Math.round(Math.max(...values))})`

const { folder, count } = readDataOptions(3)
const { pages, server } = await serveRealPages(folder, count)
const lede = await openLede({ offline: true })
try {
  console.log(`Milliseconds from the click on the icon, median (least-most) of ${runs} clicks`)
  console.log('\n| page | words | to text | to highlights |\n|---|---:|---:|---:|')
  for (const { address, url, text = '' } of pages) {
    await lede.page.goto(address, { waitUntil: 'load' })
    const waits: Wait[] = []
    for (let run = 0; run < runs; run += 1) {
      const wait = await measureClick(lede, lede.page)
      if (wait) waits.push(wait)
    }
    const cells =
      waits.length === runs
        ? [cell(waits.map((wait) => wait.text)), cell(waits.map((wait) => wait.highlights))]
        : ['no article', '']
    console.log(`| ${new URL(url).hostname} | ${text.split(/\s+/u).length} | ${cells.join(' | ')} |`)
  }
} finally {
  await lede.close()
  await server.close()
}
