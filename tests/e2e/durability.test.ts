import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { TargetType, type CDPSession, type Page, type Target } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Article } from '../../lib/model/article'
import type { Chromium } from './drive/open-chromium'
import { openLede } from './drive/open-lede'
import { readDatabase } from './drive/read-database'
import { bundleStore, makeArticle } from './drive/store-code'

/**
 * Nothing that was said to be saved may be lost. Articles are saved by two: by the background worker (the card's button),
 * and by an extension page (the popup, the reader, the side panel). The store's own code is run in both, as fast as it
 * can, and killed at random moments; what was said to be on disk is compared with what the next browser reads there.
 */
let profile: string
let chromium: Chromium
let code: string

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'lede-durability-'))
  code = await bundleStore()
  chromium = await openLede({ userDataDir: profile })
})
beforeEach(async () => {
  const page = await openBlank()
  await page.evaluate(async () => {
    await new Promise((resolve) => {
      const deleting = indexedDB.deleteDatabase('lede')
      deleting.addEventListener('success', resolve)
    })
  })
  await page.close()
})
afterAll(async () => {
  await chromium?.close()
  await rm(profile, { recursive: true, force: true })
})

/** A document of the extension's origin in which nothing runs. */
async function openBlank(): Promise<Page> {
  const page = await chromium.browser.newPage()
  await page.goto(`chrome-extension://${chromium.extension.id}/manifest.json`)
  return page
}

/** Nobody waits for the end of these: they are killed before. */
const mostInARow = 1000

/** Saves from a number on in a page or worker; `saved` grows with each that is said to be on disk. */
async function startSaving(target: Target, from: number, saved: Set<number>): Promise<CDPSession> {
  const session = await target.createCDPSession()
  session.on('Runtime.bindingCalled', ({ payload }) => saved.add(Number(payload)))
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name: 'acknowledge' })
  await session.send('Runtime.evaluate', { expression: code })
  await session.send('Runtime.evaluate', { expression: `void saveArticles(${from}, ${from + mostInARow})` })
  return session
}

async function openWorker(): Promise<Target> {
  const page = await openBlank()
  // Nobody answers, but the worker must be there to not do so.
  await page.evaluate('void chrome.runtime.sendMessage({}).catch(() => undefined)')
  const target = await chromium.browser.waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER)
  await page.close()
  return target
}

async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + 20_000
  while (!condition()) {
    if (Date.now() > end) throw new Error('the saves do not come on')
    await wait(1)
  }
}

/** Starts to save again and again where it was killed, each time at a random moment, until all are saved. */
async function saveAndKill(
  saves: number,
  kills: number,
  start: (from: number, saved: Set<number>) => Promise<() => Promise<unknown>>,
): Promise<Set<number>> {
  const saved = new Set<number>()
  for (let round = 0; round < kills || saved.size < saves; round += 1) {
    const before = saved.size
    const kill = await start(before, saved)
    const share = Math.max(saves - before, 10) / Math.max(kills - round, 1)
    const goal = before + Math.ceil(round < kills ? share * (0.5 + Math.random()) : saves - before)
    await until(() => saved.size >= goal)
    await wait(Math.random() * 8)
    await kill()
  }
  return saved
}

interface Kept {
  whole: number[]
  broken: unknown[]
}

/** What is on disk, clip by clip and row by row. */
async function readKept(): Promise<Kept> {
  const page = await openBlank()
  const { clips = [], rows = [] } = (await readDatabase(page)).stores
  await page.close()
  const rowById = new Map(rows.map((row) => [row['id'], row]))
  const whole: number[] = []
  const broken: unknown[] = []
  for (const clip of clips) {
    const { url, title } = clip['article'] as Article
    const number = Number(/\d+$/u.exec(title)?.[0])
    const isSame = JSON.stringify(clip['article']) === JSON.stringify(makeArticle(number))
    const row = rowById.get(clip['id'])
    if (isSame && row?.['modified'] === clip['modified'] && clip['page'] === url) whole.push(number)
    else broken.push(clip['id'])
    rowById.delete(clip['id'])
  }
  return { whole, broken: [...broken, ...rowById.keys()] }
}

function expectNothingLost({ whole, broken }: Kept, saved: Set<number>): void {
  const there = new Set(whole)
  expect([...saved].filter((number) => !there.has(number))).toEqual([])
  expect(broken).toEqual([])
  // The same article twice would be one that was half known.
  expect(whole.length).toBe(there.size)
}

test('sw-death: the background worker may be killed at 20 moments in 500 saves', async () => {
  const saved = await saveAndKill(500, 20, async (from, acknowledged) => {
    const target = await openWorker()
    const session = await startSaving(target, from, acknowledged)
    return async () => {
      const gone = new Promise<void>((resolve) => {
        chromium.browser.on('targetdestroyed', (one) => one === target && resolve())
      })
      await (await target.worker())?.close()
      // A worker that is looked at does not stop.
      await session.detach()
      await gone
    }
  })
  expectNothingLost(await readKept(), saved)
})

test('a page may be closed, or crash, at 10 moments in 200 saves', async () => {
  let isCrash = false
  const saved = await saveAndKill(200, 10, async (from, acknowledged) => {
    const page = await openBlank()
    const session = await startSaving(page.target(), from, acknowledged)
    return async () => {
      isCrash = !isCrash
      // A page that has crashed does not answer any more.
      if (isCrash) void session.send('Page.crash').catch(() => undefined)
      await page.close()
    }
  })
  expectNothingLost(await readKept(), saved)
})

test('the browser itself may be killed at 3 moments in 80 saves', async () => {
  const saved = await saveAndKill(80, 3, async (from, acknowledged) => {
    await startSaving((await openBlank()).target(), from, acknowledged)
    return async () => {
      const process = chromium.browser.process()
      const ended = new Promise((resolve) => process?.once('exit', resolve))
      process?.kill('SIGKILL')
      await ended
      chromium = await openLede({ userDataDir: profile })
    }
  })
  expectNothingLost(await readKept(), saved)
})

test('race: two windows save 200 articles each at once, and a page that both save is one clip', async () => {
  const pages = [await openBlank(), await openBlank()]
  for (const page of pages) await page.evaluate(code)
  await Promise.all(
    pages.map((page, window) => page.evaluate(`saveArticles(${window * 200}, ${window * 200 + 200})`)),
  )
  await Promise.all(pages.map((page) => page.evaluate('saveArticles(1000, 1040)')))
  const { whole, broken } = await readKept()
  expect(broken).toEqual([])
  expect(whole.filter((number) => number < 1000).length).toBe(400)
  expect(new Set(whole).size).toBe(440)
  expect(whole.length).toBe(440)
})
