import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { CDPSession, Page } from 'puppeteer-core'
import { waitForBackground, waitForNoCard } from '../../tests/e2e/drive/card-in-page'
import { pressMarkKey, selectInPage, waitForBar } from '../../tests/e2e/drive/marks-in-page'
import { openLede } from '../../tests/e2e/drive/open-lede'
import { servePages } from '../../tests/e2e/drive/serve-pages'
import { nameNothing } from '../../tests/e2e/drive/name-nothing'

/**
 * What marks cost in a page that changes a thousand times a second for ten seconds: the time of the page's main thread
 * with marks less that without, and what the profiler counts to the painter itself, both in per cent of a core.
 */
const seconds = 10
const rounds = 3
const marks = 30

const server = await servePages({ folder: join(import.meta.dirname, '../../tests/fixtures/pages') })
const chromium = await openLede()
const worker = await waitForBackground(chromium)
const page = await chromium.browser.newPage()
await nameNothing(page)
const url = `${server.address}/long-feature.html`

/** One mark by the key, and the rest beside it in the store, each on the first words of a paragraph. */
async function makeMarks(): Promise<void> {
  await page.goto(url)
  await page.bringToFront()
  const words = await page.evaluate(() => {
    const text = [...document.querySelectorAll('p')].find(({ textContent }) => textContent.length > 200)
    return text?.firstChild?.textContent?.trim().slice(0, 20) ?? ''
  })
  await selectInPage(page, words)
  await pressMarkKey(page)
  await waitForBar(page, 'mark')
  await page.keyboard.press('Escape')
  await waitForNoCard(page)
  // What the analysis adds is written after the bar is there.
  await wait(3000)
  await worker.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('lede')
    opening.onerror = reject
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('clips', 'readwrite')
      const store = transaction.objectStore('clips')
      store.getAll().onsuccess = ({ target }) => {
        const [clip] = target.result
        const { text, blocks } = clip.article
        const long = blocks.filter(({ start, end }) => end - start > 120).slice(0, ${marks - 1})
        clip.annotations.push(...long.map(({ start }, index) => ({
          ...clip.annotations[0],
          id: 'bench-' + index,
          selectors: {
            quote: { exact: text.slice(start, start + 60), prefix: '', suffix: text.slice(start + 60, start + 92) },
            position: { start, end: start + 60 },
          },
        })))
        store.put(clip)
      }
      transaction.oncomplete = () => { opening.result.close(); resolve() }
    }
  })`)
}

/** Changes the page a thousand times a second: its texts, attributes and elements; each hundredth takes a paragraph with marks out and puts a copy in its place. */
const change = `(async () => {
  const paragraphs = [...document.querySelectorAll('p')].filter((one) => one.textContent.length > 120)
  const box = document.createElement('div')
  document.body.append(box)
  let changes = 0
  const end = performance.now() + ${seconds * 1000}
  const started = performance.now()
  while (performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 4))
    const due = performance.now() - started
    while (changes < due) {
      changes += 1
      if (changes % 100 === 0) {
        const index = (changes / 100) % paragraphs.length
        const copy = paragraphs[index].cloneNode(true)
        paragraphs[index].replaceWith(copy)
        paragraphs[index] = copy
      } else if (changes % 3 === 0) box.textContent = String(changes)
      else if (changes % 3 === 1) box.setAttribute('data-n', String(changes))
      else { box.append(document.createElement('i')); if (box.childNodes.length > 50) box.replaceChildren() }
      await null
    }
  }
  return changes
})()`

async function readTaskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0
}

async function measure(over: Page): Promise<{ task: number; painter: number; changes: number }> {
  const session = await over.createCDPSession()
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await session.send('Profiler.enable')
  await session.send('Profiler.start')
  const before = await readTaskSeconds(session)
  const changes = (await over.evaluate(change)) as number
  const task = (await readTaskSeconds(session)) - before
  const { profile } = await session.send('Profiler.stop')
  await session.detach()
  const ours = new Set(
    profile.nodes.filter(({ callFrame }) => callFrame.url.endsWith('/painter.js')).map(({ id }) => id),
  )
  // What the browser does for the painter, as to walk the document, is counted to its caller.
  for (const { id, children = [] } of profile.nodes)
    if (ours.has(id)) for (const child of children) ours.add(child)
  const deltas = profile.timeDeltas ?? []
  const painter = (profile.samples ?? []).reduce(
    (sum, id, index) => sum + (ours.has(id) ? (deltas[index] ?? 0) : 0),
    0,
  )
  return { task, painter: painter / 1e6, changes }
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const percent = (time: number): string => `${((100 * time) / seconds).toFixed(2)} %`

await makeMarks()
const without: number[] = []
const withMarks: number[] = []
const painter: number[] = []
for (let round = 0; round < rounds; round += 1) {
  await page.goto(url)
  without.push((await measure(page)).task)
  await page.goto(url)
  await page.bringToFront()
  // Without a selection the key lists the marks, and has them painted.
  await pressMarkKey(page)
  await waitForBar(page, 'list')
  await page.keyboard.press('Escape')
  await waitForNoCard(page)
  const painted = await page.evaluate(() => CSS.highlights.get('lede-yellow')?.size ?? 0)
  const result = await measure(page)
  const stillPainted = await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 3000))
    return [...(CSS.highlights.get('lede-yellow') ?? [])].filter((range) => range.startContainer.isConnected)
      .length
  })
  withMarks.push(result.task)
  painter.push(result.painter)
  console.log(
    `round ${round + 1}: ${result.changes} changes, ${painted} marks, ${stillPainted} in place afterwards; main thread ${percent(result.task)} with them, ${percent(without.at(-1) ?? 0)} without; the painter itself ${percent(result.painter)}`,
  )
}
console.log(
  `median: ${percent(median(withMarks) - median(without))} of a core more with marks; the painter itself ${percent(median(painter))}`,
)
await chromium.close()
await server.close()
