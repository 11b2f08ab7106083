import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import type { Chromium } from '../../tests/e2e/drive/open-chromium'
import { openLede } from '../../tests/e2e/drive/open-lede'
import { nameNothing } from '../../tests/e2e/drive/name-nothing'
import { fillStore } from './fill-store'
import { generateClip, generateClips } from './generate-clips'

/** How fast the library is with ten thousand clips, in the real browser; by the browser's own clock. */
const count = 10_000
const runs = 12
/** Of each search: enough for a 95th percentile. */
const searches = 40

const sorted = (values: number[]): number[] => values.toSorted((a, b) => a - b)
const quantile = (values: number[], share: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN
const say = (name: string, values: number[]): void =>
  console.log(
    `| ${name} | ${quantile(values, 0.5).toFixed(1)} | ${quantile(values, 0.95).toFixed(1)} | ${Math.max(...values).toFixed(1)} |`,
  )

/** The compiler gives functions their names through a function that a page does not have. */
async function newPage(lede: Chromium): Promise<Page> {
  const page = await lede.browser.newPage()
  await nameNothing(page)
  return page
}

async function openLibrary(lede: Chromium): Promise<Page> {
  const page = await newPage(lede)
  await page.goto(`chrome-extension://${lede.extension.id}/library.html`)
  return page
}

/** From the start of the page's load to the frame after the first rows with the count are there. */
async function measureOpening(lede: Chromium, awaited = '.clip-list li'): Promise<number> {
  const page = await newPage(lede)
  await page.evaluateOnNewDocument((selector) => {
    const look = (): void => {
      if (document.querySelector(selector))
        requestAnimationFrame(() =>
          setTimeout(() => Object.assign(globalThis, { opened: performance.now() })),
        )
      else requestAnimationFrame(look)
    }
    look()
  }, awaited)
  await page.goto(`chrome-extension://${lede.extension.id}/library.html`)
  const opened = await page.waitForFunction(() => (globalThis as { opened?: number }).opened)
  const milliseconds = Number(await opened.jsonValue())
  await page.close()
  // The browser still takes the closed page down; no reader opens it again so soon.
  await wait(1500)
  return milliseconds
}

interface SearchTime {
  found: number
  painted: number
  rows: string
}

/** From the keystroke to the rows of the answer, and to the frame after them; and how many were found. */
const measureSearch = (page: Page, query: string): Promise<SearchTime> =>
  page.evaluate(
    (wanted) =>
      new Promise<SearchTime>((resolve) => {
        const input = document.querySelector<HTMLInputElement>('.library [type="search"]')
        if (!input) throw new Error('there is no search')
        const start = performance.now()
        const observer = new MutationObserver(() => {
          if (document.querySelector<HTMLElement>('.clip-list')?.dataset.query !== wanted) return
          observer.disconnect()
          const found = performance.now() - start
          requestAnimationFrame(() =>
            setTimeout(() =>
              resolve({
                found,
                painted: performance.now() - start,
                rows: document.querySelector('.found')?.textContent.trim() ?? '',
              }),
            ),
          )
        })
        observer.observe(document.body, { subtree: true, childList: true, attributes: true })
        input.value = wanted
        input.dispatchEvent(new InputEvent('input', { bubbles: true }))
      }),
    query,
  )

/** The times between frames while the page is scrolled, 600 pixels a frame. */
const measureScroll = (page: Page): Promise<{ frames: number[]; empty: number }> =>
  page.evaluate(
    () =>
      new Promise<{ frames: number[]; empty: number }>((resolve) => {
        const frames: number[] = []
        let empty = 0
        let before = performance.now()
        const step = (): void => {
          const now = performance.now()
          frames.push(now - before)
          before = now
          if (!document.elementFromPoint(600, innerHeight / 2)?.closest('li')) empty += 1
          if (frames.length === 200) return resolve({ frames: frames.slice(1), empty })
          scrollBy(0, 600)
          requestAnimationFrame(step)
        }
        requestAnimationFrame(step)
      }),
  )

const lede = await openLede({ offline: true })
try {
  const filling = await openLibrary(lede)
  await filling.waitForSelector('.empty')
  const emptyOpenings: number[] = []
  for (let run = 0; run < runs; run += 1) emptyOpenings.push(await measureOpening(lede, '.library .empty'))
  await fillStore(filling, generateClips(count))
  await filling.close()
  await measureOpening(lede)

  console.log(
    `${count} clips, ${runs} openings, ${searches} of each search, milliseconds\n\n| | median | p95 | most |\n|---|---:|---:|---:|`,
  )
  say('open with nothing saved', emptyOpenings)
  const openings: number[] = []
  for (let run = 0; run < runs; run += 1) openings.push(await measureOpening(lede))
  say('open to first rows and count', openings)

  const page = await openLibrary(lede)
  const start = performance.now()
  await page.waitForSelector('[data-searcher="complete"]', { timeout: 300_000 })
  const loading = performance.now() - start

  const rare =
    generateClip(4321)
      .article.text.split(/\W+/u)
      .toSorted((a, b) => b.length - a.length)[0] ?? ''
  const queries = {
    'one letter': 'e',
    'a word': 'harbour',
    'two words': 'said council',
    rare,
    none: 'zqxjkvw',
  }
  const hits: string[] = []
  for (const [name, query] of Object.entries(queries)) {
    const times = { found: [] as number[], painted: [] as number[] }
    for (let run = 0; run < searches; run += 1) {
      const { found, painted, rows } = await measureSearch(page, query)
      times.found.push(found)
      times.painted.push(painted)
      if (run === 0) hits.push(`${name}: ${query}, ${rows}`)
      await measureSearch(page, '')
    }
    say(`search, ${name}: keystroke to rows`, times.found)
    say(`search, ${name}: to the next frame`, times.painted)
  }
  await page.evaluate(() => scrollTo(0, 0))
  const { frames, empty } = await measureScroll(page)
  say('between two frames while scrolling', frames)
  console.log(`\nAll texts searchable ${(loading / 1000).toFixed(1)} s after opening.`)
  console.log(
    `Frames over 50 ms: ${frames.filter((one) => one > 50).length} of ${frames.length}; with no row in the middle: ${empty}.`,
  )
  console.log(hits.join('\n'))
} finally {
  await lede.close()
}
