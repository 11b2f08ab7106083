import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findProblems } from './drive/find-problems'
import { openSample, type Sample } from './drive/open-sample'
import { readFound, readTexts } from './drive/popup-page'

let sample: Sample
let popup: Page

beforeAll(async () => {
  sample = await openSample()
  popup = await sample.openPopup()
})
afterAll(() => sample?.close())

test('the map is loaded only when it is opened', async () => {
  const session = await popup.createCDPSession()
  const scripts: string[] = []
  session.on('Debugger.scriptParsed', ({ url }) => scripts.push(url))
  // Tells of the scripts that are there already, too.
  await session.send('Debugger.enable')
  expect(scripts.length).toBeGreaterThan(3)
  const maps = (): string[] => scripts.filter((url) => url.includes('place-map'))
  expect(maps()).toEqual([])
  await popup.click('.map .xray-toggle')
  await popup.waitForSelector('.place-dot')
  expect(maps()).toHaveLength(1)
  await session.detach()
  await popup.click('.map .xray-toggle')
})

test('it opens by keyboard, shows the land and the places, and a place leads to the text', async () => {
  await popup.focus('.map .xray-toggle')
  await popup.keyboard.press('Enter')
  await popup.waitForSelector('.place-dot')
  expect(await popup.$eval('.land', (land) => land.getAttribute('d')?.length ?? 0)).toBeGreaterThan(100)
  const rows = await readTexts(popup, '.place-map tbody bdi')
  expect(rows.length).toBe((await popup.$$('.place-dot')).length)
  await popup.keyboard.press('Tab')
  await popup.waitForSelector('.place-dot[data-lit="true"]')
  await popup.keyboard.press('Enter')
  expect(await readFound(popup)).not.toBe('')
})

/** The places that are lit, by the index of their entity: on the map and in the table. */
async function readLit(): Promise<{ onMap: string[]; inTable: string[] }> {
  const [onMap = [], inTable = []] = await Promise.all(
    ['.place-dot', 'tr'].map((kind) =>
      popup.$$eval(`${kind}[data-lit="true"]`, (all) =>
        all.map((one) => one.getAttribute('data-place') ?? one.getAttribute('data-row') ?? ''),
      ),
    ),
  )
  return { onMap, inTable }
}

const lit = (place: string): { onMap: string[]; inTable: string[] } => ({ onMap: [place], inTable: [place] })

test('a place pointed at in the list is lit on the map, and the other way round', async () => {
  const rows = await popup.$$eval('.place-map tbody tr', (all) => all.map((row) => row.dataset.row ?? ''))
  const [, second = '', third = ''] = rows
  const nameOf = (row: string): Promise<string> =>
    popup.$eval(`[data-row="${row}"] bdi`, (one) => one.innerText)
  await popup.mouse.move(5, 5)
  await popup.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await popup.hover(`[data-row="${third}"] button`)
  await expect.poll(readLit).toEqual(lit(third))
  await popup.$eval(`[data-place="${second}"]`, (dot) => dot.scrollIntoView({ block: 'center' }))
  await popup.hover(`[data-place="${second}"]`)
  await expect.poll(readLit).toEqual(lit(second))
  await popup.click(`[data-place="${second}"]`)
  expect(await readFound(popup)).toBe(await nameOf(second))
  await popup.mouse.move(5, 5)
  // The one that was chosen stays lit.
  await expect.poll(readLit).toEqual(lit(second))
})

test('a screen reader hears a table with a name, and of the picture nothing', async () => {
  const session = await popup.createCDPSession()
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const heard = nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => `${String(role?.value)}: ${String(name?.value ?? '')}`)
  expect(heard).toContain('table: The places of the map')
  expect(heard).toEqual(expect.arrayContaining(['columnheader: Place', 'columnheader: Mentions']))
  for (const name of await readTexts(popup, '.place-map tbody bdi')) {
    expect(heard).toContain(`rowheader: ${name}`)
    expect(heard).toContain(`button: ${name}`)
  }
  expect(await popup.$eval('.place-map svg', (picture) => picture.getAttribute('aria-hidden'))).toBe('true')
})

test('what is lit is told by more than its colour', async () => {
  const strokes = await popup.$$eval('.place-dot', (dots) =>
    dots.map((dot) => [dot.getAttribute('data-lit'), getComputedStyle(dot).strokeWidth]),
  )
  const widths = strokes.filter(([isLit]) => isLit === 'true').map(([, width]) => width)
  expect(widths).toHaveLength(1)
  expect(strokes.filter(([isLit]) => isLit !== 'true').map(([, width]) => width)).not.toContain(widths[0])
})

test.each(['light', 'dark'])('axe finds nothing, %s', async (scheme) => {
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  expect(await findProblems(popup)).toEqual([])
})
