import { beforeAll, describe, expect, it } from 'vitest'
import { collectErrors } from './drive/collect-errors'
import type { Chromium } from './drive/open-chromium'
import { openLede } from './drive/open-lede'
import { pressShortcut } from './drive/press-shortcut'
import { servePages, type PageServer } from './drive/serve-pages'

const page = '<!doctype html><html lang="en"><title>A page</title><h1>A page</h1><p>Words.</p></html>'
const faultyPage =
  '<!doctype html><title>A faulty page</title><script>console.error("logged"); throw new Error("thrown")</script>'

let server: PageServer
beforeAll(async () => {
  server = await servePages({
    pages: { '/page.html': page, '/faulty.html': faultyPage },
  })
  return server.close
})

describe('in Chromium', () => {
  let chromium: Chromium
  beforeAll(async () => {
    chromium = await openLede()
    await chromium.page.goto(`${server.address}/page.html`)
    return chromium.close
  })

  it('a click on the icon opens the popup, at most 800 x 600, with nothing in the console', async () => {
    const popup = await chromium.clickToolbarIcon(chromium.page)
    const errors = await collectErrors(popup.target())
    expect(await popup.title()).toBe('Lede')
    const [width, height] = await popup.evaluate(() => [innerWidth, innerHeight] as const)
    expect(width).toBeLessThanOrEqual(800)
    expect(height).toBeLessThanOrEqual(600)
    expect(errors).toEqual([])
    await popup.close()
  })

  it('Alt+Shift+E opens the popup', async () => {
    await pressShortcut(chromium.page, { letter: 'E', alt: true, shift: true })
    const popup = await chromium.waitForPopup()
    expect(await popup.title()).toBe('Lede')
    await popup.close()
  })

  it('what went wrong before anybody looked is told, or "nothing in the console" would mean nothing', async () => {
    const tab = await chromium.browser.newPage()
    await tab.goto(`${server.address}/faulty.html`)
    const errors = await collectErrors(tab.target())
    expect(errors.map((error) => error.text)).toEqual(['logged', expect.stringContaining('Error: thrown')])
    expect(errors.every((error) => error.url.endsWith('/faulty.html'))).toBe(true)
    await tab.close()
  })
})
