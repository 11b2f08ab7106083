import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { launch, type Browser, type Page } from 'puppeteer-core'
import { build } from 'vite'
import { findBrowser } from '../../scripts/find-browser'
import { servePages } from '../../tests/e2e/drive/serve-pages'
import { nameNothing } from '../../tests/e2e/drive/name-nothing'
import type { Clip } from '../../lib/model/clip'
import type { Engine, EnginePage } from './engines/engine'

/** Engines that could hold the clips, in the real browser, each in the way that its makers recommend. */
const engines = ['idb', 'dexie', 'pouchdb', 'rxdb'] as const
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    engine: { type: 'string', multiple: true },
    /** In seconds, for each engine. */
    limit: { type: 'string', default: '600' },
  },
})
const count = Number(values.count)
const eachWindow = 200
const letters = 100

interface InPage extends EnginePage {
  engine: Engine
  generateClips: (count: number, from?: number) => Iterable<Clip>
}

async function bundle(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'engines', `${name}.ts`), formats: ['iife'], name: 'lede' },
    },
  })
  const [one] = Array.isArray(built) ? built : [built]
  if (!one || !('output' in one)) throw new Error(`${name} was not bundled`)
  return one.output[0].code
}

async function openWindow(browser: Browser, address: string, scripts: string[]): Promise<Page> {
  const page = await browser.newPage()
  await nameNothing(page)
  await page.goto(address)
  for (const content of scripts) await page.addScriptTag({ content })
  return page
}

/** Opens the engine in the page; in milliseconds of the page's own clock, until the newest 24 and the count are there. */
const openEngine = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const inPage = globalThis as unknown as InPage
    const start = performance.now()
    inPage.engine = await inPage.openEngine()
    await inPage.engine.listNewest(24)
    return performance.now() - start
  })

const fill = (page: Page, wanted: number): Promise<number> =>
  page.evaluate(async (total) => {
    const { engine, generateClips } = globalThis as unknown as InPage
    let spent = 0
    let batch: Clip[] = []
    const flush = async (): Promise<void> => {
      const start = performance.now()
      await engine.putMany(batch)
      spent += performance.now() - start
      batch = []
    }
    for (const clip of generateClips(total)) if (batch.push(clip) === 500) await flush()
    if (batch.length > 0) await flush()
    return spent
  }, wanted)

const saveSome = (page: Page, from: number, wanted: number): Promise<number> =>
  page.evaluate(
    async (first, total) => {
      const { engine, generateClips } = globalThis as unknown as InPage
      const clips = [...generateClips(total, first)]
      const start = performance.now()
      for (const clip of clips) await engine.saveOne(clip)
      return performance.now() - start
    },
    from,
    wanted,
  )

const listAll = (page: Page): Promise<{ spent: number; rows: number }> =>
  page.evaluate(async () => {
    const { engine } = globalThis as unknown as InPage
    const start = performance.now()
    const { length } = await engine.listAll()
    return { spent: performance.now() - start, rows: length }
  })

const readSome = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const { engine, generateClips } = globalThis as unknown as InPage
    const ids = [...generateClips(50, 100)].map(({ id }) => id)
    const start = performance.now()
    for (const id of ids) await engine.get(id)
    return (performance.now() - start) / ids.length
  })

/** Both windows write into the note of the same clip at once; how often one of them had to begin again. */
const addLetters = (page: Page, wanted: number): Promise<number> =>
  page.evaluate(async (total) => {
    const { engine, generateClips } = globalThis as unknown as InPage
    const [clip] = generateClips(1, 3)
    if (!clip) return 0
    let again = 0
    for (let letter = 0; letter < total; letter += 1) again += await engine.addLetter(clip.id)
    return again
  }, wanted)

const countLetters = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const { engine, generateClips } = globalThis as unknown as InPage
    const [clip] = generateClips(1, 3)
    return clip ? (await engine.readNote(clip.id)).length - clip.note.length : 0
  })

/** What an engine is at, so that one that does not come to an end says where. */
let stage = ''
const enter = (name: string, next: string): void => {
  stage = next
  console.error(`${name}: ${next}`)
}

async function measure(browser: Browser, address: string, name: string, generator: string): Promise<string> {
  const script = await bundle(name)
  const scripts = [generator, script]
  const first = await openWindow(browser, address, scripts)
  enter(name, 'write all')
  await openEngine(first)
  const filled = await fill(first, count)
  await first.close()
  enter(name, 'open')
  const opened: number[] = []
  for (let run = 0; run < 5; run += 1) {
    const page = await openWindow(browser, address, scripts)
    opened.push(await openEngine(page))
    await page.close()
  }
  enter(name, 'open two windows')
  const windows = [await openWindow(browser, address, scripts), await openWindow(browser, address, scripts)]
  for (const page of windows) await openEngine(page)
  const [one, other] = windows
  if (!one || !other) throw new Error('there are no windows')
  enter(name, 'list and read')
  const listed = await listAll(one)
  const read = await readSome(one)
  enter(name, 'save from two windows')
  const start = performance.now()
  await Promise.all(windows.map((page, index) => saveSome(page, count + index * eachWindow, eachWindow)))
  const saved = performance.now() - start
  enter(name, 'count')
  const there = (await listAll(one)).rows - listed.rows
  enter(name, 'write letters from two windows')
  const again = await Promise.all(windows.map((page) => addLetters(page, letters)))
  const kept = await countLetters(other)
  for (const page of windows) await page.close()
  const cells = [
    (gzipSync(script, { level: 9 }).length / 1000).toFixed(1),
    (filled / 1000).toFixed(1),
    (opened.toSorted((a, b) => a - b)[2] ?? 0).toFixed(0),
    listed.spent.toFixed(0),
    read.toFixed(1),
    (saved / 1000).toFixed(1),
    `${there} of ${2 * eachWindow}`,
    `${kept} of ${2 * letters}`,
    String(again.reduce((sum, runs) => sum + runs, 0)),
  ]
  return `| ${name} | ${cells.join(' | ')} |`
}

const executablePath = await findBrowser('chromium')
if (!executablePath) throw new Error('no browser found')
const server = await servePages({ pages: { '/': '<!doctype html><title>bench</title>' } })
const generator = await bundle('generate')
console.log(
  `${count} clips of about 20 kB\n\n| | gzip, kB | all written, s | opened to the newest 24, ms | all rows, ms | one clip, ms | two windows save ${eachWindow} each, s | there | letters both wrote into one note | begun again |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|`,
)
for (const name of engines.filter((one) => !values.engine || values.engine.includes(one))) {
  const browser = await launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const limit = Number(values.limit)
    const tooLong = wait(limit * 1000, undefined, { ref: false }).then(() => {
      throw new Error(`did not "${stage}" within the ${limit} s of its turn`)
    })
    console.log(await Promise.race([measure(browser, `${server.address}/`, name, generator), tooLong]))
  } catch (error) {
    console.log(`| ${name} | ${String(error).split('\n', 1).join('')} |`)
  } finally {
    await browser.close()
  }
}
await server.close()
