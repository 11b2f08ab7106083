import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { openLede } from '../tests/e2e/drive/open-lede'
import { openReader } from '../tests/e2e/drive/open-reader'
import { waitUntilDone } from '../tests/e2e/drive/popup-page'
import { servePages } from '../tests/e2e/drive/serve-pages'

/**
 * How long the reader holds up the main thread when it opens an article of some 10,000 words: what each task takes
 * beyond 50 ms, summed, without the task that parses the article. Medians of several openings of the production build.
 * And how long a key waits that is typed into the search for names.
 */
const openings = 7

interface Opening {
  /** In milliseconds, with the parsing and without. */
  all: number
  beyondParsing: number
  /** When the text and its highlights were there, in milliseconds since the page was asked for. */
  text: number
  highlights: number
}

/** Runs in the page before anything of it. */
function watchTasks(): void {
  const tasks: [start: number, duration: number][] = []
  Object.assign(window, { tasks })
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push([startTime, duration])
  }).observe({ type: 'longtask', buffered: true })
}

/** Runs in the page once it is at rest. */
function readTasks(): Pick<Opening, 'text' | 'highlights'> & { tasks: [start: number, duration: number][] } {
  const { tasks } = window as unknown as { tasks: [start: number, duration: number][] }
  return {
    tasks,
    text: performance.getEntriesByName('lede:text')[0]?.startTime ?? Number.NaN,
    highlights: performance.getEntriesByName('lede:highlights')[0]?.startTime ?? Number.NaN,
  }
}

const beyond50 = (tasks: [start: number, duration: number][]): number =>
  tasks.reduce((total, [, duration]) => total + Math.max(0, duration - 50), 0)

/** In milliseconds, the slowest of some keys; 16 is the least that a browser tells. */
async function measureSearch(reader: Page): Promise<number> {
  await reader.bringToFront()
  await reader.click('[data-part="xray"] .xray-toggle')
  await reader.waitForSelector('.xray-row')
  await reader.evaluate(() => {
    const waits: number[] = []
    Object.assign(window, { waits })
    const options = { type: 'event', durationThreshold: 16 } as PerformanceObserverInit
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) waits.push(duration)
    }).observe(options)
  })
  await reader.focus('.xray-tools [type="search"]')
  for (const letter of 'medeiros said') {
    await reader.keyboard.type(letter)
    await wait(60)
  }
  await wait(500)
  return reader.evaluate(() => Math.max(16, ...(window as unknown as { waits: number[] }).waits))
}

const median = (numbers: number[]): string =>
  (numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? Number.NaN).toFixed(0)

const server = await servePages({ folder: join(import.meta.dirname, '../tests/fixtures/pages') })
const lede = await openLede()
try {
  await lede.page.goto(`${server.address}/long-feature.html`)
  const popup = await lede.clickToolbarIcon(lede.page)
  await waitUntilDone(popup)
  const reader = await openReader(lede, popup)
  await reader.evaluateOnNewDocument(watchTasks)
  const found: Opening[] = []
  for (let times = 0; times < openings; times += 1) {
    await reader.reload()
    await waitUntilDone(reader)
    await wait(1000)
    const { tasks, text, highlights } = await reader.evaluate(readTasks)
    const others = tasks.filter(([start, duration]) => text < start || text > start + duration)
    found.push({ all: beyond50(tasks), beyondParsing: beyond50(others), text, highlights })
  }
  const slowestKey = await measureSearch(reader)
  console.log(`An article of 10,000 words in the reader, medians of ${openings} openings, ms:`)
  console.log(`text ${median(found.map(({ text }) => text))}`)
  console.log(`highlights ${median(found.map(({ highlights }) => highlights))}`)
  console.log(`blocked beyond parsing ${median(found.map(({ beyondParsing }) => beyondParsing))}`)
  console.log(`blocked in all ${median(found.map(({ all }) => all))}`)
  console.log(`slowest key in the search for names ${slowestKey.toFixed(0)}`)
} finally {
  await lede.close()
  await server.close()
}
