import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openLede } from '../tests/e2e/drive/open-lede'
import { openReader } from '../tests/e2e/drive/open-reader'
import { waitUntilDone } from '../tests/e2e/drive/popup-page'
import { servePages } from '../tests/e2e/drive/serve-pages'

/**
 * How long the reader holds up the main thread when it opens an article of some 10,000 words: what each task takes
 * beyond 50 ms, summed, without the task that parses the article. Medians of several openings of the production build.
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
  console.log(`An article of 10,000 words in the reader, medians of ${openings} openings, ms:`)
  console.log(`text ${median(found.map(({ text }) => text))}`)
  console.log(`highlights ${median(found.map(({ highlights }) => highlights))}`)
  console.log(`blocked beyond parsing ${median(found.map(({ beyondParsing }) => beyondParsing))}`)
  console.log(`blocked in all ${median(found.map(({ all }) => all))}`)
} finally {
  await lede.close()
  await server.close()
}
