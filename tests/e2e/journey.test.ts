import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { findBrowser } from '../../scripts/find-browser'
import type { BrowserKind } from '../../scripts/machine'
import { readPopup } from '../../scripts/read-popup'
import { openEither, type Lede } from './drive/open-either'
import { servePages, type PageServer } from './drive/serve-pages'

/** The main journeys through Lede, each browser by the same steps, each step building on those before it. */
const title = 'A harbour must choose between its ferry and its tide'
const marked = 'swings her bow'
const patience = { timeout: 15_000 }

describe.each<BrowserKind>(['chromium', 'firefox'])('in %s', async (kind) => {
  const isThere = (await findBrowser(kind)) !== undefined
  let server: PageServer
  let lede: Lede
  let downloads: string

  beforeAll(async () => {
    downloads = await mkdtemp(join(tmpdir(), 'lede-downloads-'))
    server = await servePages({ folder: join(import.meta.dirname, '../../samples') })
    lede = await openEither(kind, downloads)
    await lede.page.goto(`${server.address}/harbour.html`)
    return async () => {
      await lede.close()
      await server.close()
      await rm(downloads, { recursive: true, force: true })
    }
  })

  const readPainted = (): Promise<string[]> =>
    lede.page.evaluate(() => [...(CSS.highlights.get('lede-yellow') ?? [])].map(String))

  test.skipIf(!isThere)('the toolbar button opens the clean view with highlights', async () => {
    const popup = await lede.clickToolbarIcon()
    const shown = await readPopup({
      evaluate: (expression) => popup.evaluate(expression),
      screenshot: () => Promise.resolve(),
    })
    if ('message' in shown) throw new Error(shown.message)
    expect(shown.title).toBe(title)
    // Firefox takes the size from the body and forgets the root element's: without it the popup had no width.
    await expect.poll(() => popup.evaluate('[innerWidth, innerHeight]')).toEqual([720, 600])
    expect(shown.summary).toHaveLength(3)
    expect(shown.quotes).toContain('Magnus Rendall: “The tide doesn’t negotiate,”')
    for (const kindOfMark of ['.mention.person', '.mention.place', '.quotation'])
      expect(
        await popup.evaluate(`document.querySelectorAll('.article-body ${kindOfMark}').length`),
      ).toBeGreaterThan(2)
    await popup.evaluate(`document.querySelector('[data-part="people"] .key').click()`)
    expect(await popup.evaluate(`String([...CSS.highlights.get('lede-found')][0]).length`)).toBeGreaterThan(3)
  })

  test.skipIf(!isThere)('the key shows the quick summary on the page, and closes it', async () => {
    await lede.page.bringToFront()
    await lede.pressKey('Q')
    await expect.poll(() => lede.inDialog('dialog.querySelectorAll(".sentence").length'), patience).toBe(3)
    await lede.inDialog('dialog.querySelector(".sentence").click()')
    await expect.poll(() => lede.page.evaluate(() => CSS.highlights.has('lede-place'))).toBe(true)
    await lede.pressKey('Q')
    await expect.poll(() => lede.page.$('[data-lede]'), patience).toBeNull()
  })

  test.skipIf(!isThere)(
    'what is selected is marked by the key, with a note, and the mark comes back',
    async () => {
      await lede.page.evaluate((words) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = (node as Text).data.indexOf(words)
          if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + words.length)
        }
      }, marked)
      await lede.pressKey('S')
      await expect.poll(() => lede.inDialog('dialog.ariaLabel'), patience).toBe(`Your mark: ${marked}`)
      await expect.poll(readPainted).toEqual([marked])
      await lede.inDialog(
        `[...dialog.querySelectorAll('.bar .button')].find((one) => one.title === 'a').click()`,
      )
      await lede.inDialog(`(dialog.querySelector('textarea').value = 'Like *bees*').length`)
      await lede.inDialog(
        `dialog.querySelector('textarea').dispatchEvent(new dialog.ownerDocument.defaultView.Event('input', { bubbles: true }))`,
      )
      await lede.inDialog(`dialog.querySelector('.note-editor .primary').click()`)
      await expect.poll(() => lede.page.$('[data-lede]'), patience).toBeNull()
      await lede.page.reload()
      expect(await readPainted()).toEqual([])
      await lede.pressKey('Q')
      await expect.poll(readPainted, patience).toEqual([marked])
      await lede.pressKey('Q')
      await expect.poll(() => lede.page.$('[data-lede]'), patience).toBeNull()
    },
  )

  test.skipIf(!isThere)('the reader, opened from the popup, has the mark with its note', async () => {
    const popup = await lede.clickToolbarIcon()
    await expect.poll(() => popup.evaluate('document.documentElement.dataset.state'), patience).toBe('ready')
    await popup.evaluate(`document.querySelector('[data-action="open"]').click()`)
    const reader = await lede.findTab('/reader.html')
    await expect
      .poll(() => reader.evaluate(`document.querySelector('.mark-row .note em')?.textContent`), patience)
      .toBe('bees')
    expect(await reader.evaluate(`document.querySelector('.article-head h1').textContent`)).toBe(title)
    expect(await reader.evaluate(`document.querySelector('.mark-row .quote').textContent.trim()`)).toBe(
      marked,
    )
  })

  test.skipIf(!isThere)('the library finds the article, and exports it as a note', async () => {
    const library = await lede.openOwnPage('/library.html')
    await library.waitForSelector('.library[data-searcher="complete"] .clip-list li')
    expect(await library.$eval('.clip h2', (one) => one.textContent)).toBe(title)
    const click = (selector: string): Promise<void> =>
      library.$eval(selector, (one) => {
        if (one instanceof HTMLElement) one.click()
      })
    await click('.clip-list li[data-index="0"] .choose input')
    await library.waitForSelector('[data-action="export"]')
    await click('[data-action="export"]')
    await library.waitForSelector('dialog .export')
    await click('.export [value="markdown"]')
    await click('[data-action="write-export"]')
    const readNames = async (): Promise<string[]> =>
      (await readdir(downloads)).filter((name) => name.endsWith('.md'))
    await expect.poll(readNames, patience).toHaveLength(1)
    const [name = ''] = await readNames()
    await expect.poll(() => readFile(join(downloads, name), 'utf8')).toContain('Like *bees*')
    expect(await readFile(join(downloads, name), 'utf8')).toContain(marked)
    await library.close()
  })

  test.skipIf(!isThere)(
    'the panel beside the page shows what the reader asked about, and goes to it',
    async () => {
      await lede.page.bringToFront()
      const panel = await lede.openPanel()
      await lede.clickToolbarIcon()
      await expect
        .poll(() => panel.evaluate(`document.querySelector('h1')?.textContent`), patience)
        .toBe(title)
      await expect
        .poll(() => panel.evaluate(`document.querySelectorAll('.sentence').length`), patience)
        .toBe(3)
      await panel.evaluate(`document.querySelector('[data-part="quotes"] li .quote').click()`)
      await expect.poll(() => lede.page.evaluate(() => CSS.highlights.get('lede-place')?.size)).toBe(1)
    },
  )

  test.skipIf(!isThere)('none of it has left an error', async () => {
    const errors = await lede.readErrors()
    // Firefox' note on an answer to a popup that was closed meanwhile, as a page's navigation closes it.
    expect(errors.filter((one) => !one.includes('context unloaded'))).toEqual([])
  })
})
