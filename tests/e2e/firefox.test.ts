import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { findBrowser } from '../../scripts/find-browser'
import { readPopup } from '../../scripts/read-popup'
import type { Firefox, FirefoxPopup } from './drive/open-firefox'
import { openLedeInFirefox } from './drive/open-lede'
import { emptyPdf, servePages, type PageServer } from './drive/serve-pages'

const title = 'A harbour must choose between its ferry and its tide'
const firefoxPath = await findBrowser('firefox')

/** Firefox gives no driver to its popup, so these tests speak to it in expressions. */
describe.skipIf(!firefoxPath)('the popup in Firefox', () => {
  let server: PageServer
  let firefox: Firefox

  beforeAll(async () => {
    server = await servePages({
      folder: join(import.meta.dirname, '../../samples'),
      pages: { '/paper.pdf': { body: emptyPdf } },
    })
    firefox = await openLedeInFirefox()
    return async () => {
      await firefox.close()
      await server.close()
    }
  })

  async function openPopup(path: string): Promise<FirefoxPopup> {
    await firefox.page.goto(`${server.address}${path}`)
    return firefox.clickToolbarIcon(firefox.page)
  }

  test('shows the article with its people, places, quotes and summary, and nothing in the console', async () => {
    const popup = await openPopup('/harbour.html')
    const shown = await readPopup(popup)
    if ('message' in shown) throw new Error(shown.message)
    expect(shown.title).toBe(title)
    expect(shown.summary).toHaveLength(3)
    expect(shown.people.join()).toContain('Magnus Rendall')
    expect(shown.places.join()).toContain('Skerravoe')
    expect(shown.quotes).toContain('Magnus Rendall: “The tide doesn’t negotiate,”')
    expect(await firefox.readErrors()).toEqual([])
  })

  test('a click in the lists goes to the place in the text and shows it', async () => {
    const popup = await openPopup('/harbour.html')
    await readPopup(popup)
    await popup.evaluate(`document.querySelector('[data-part="people"] .key').click()`)
    const found = `[...(CSS.highlights.get('lede-found') ?? [])].map(String).join()`
    const name = await popup.evaluate(`document.querySelector('[data-part="people"] .key-name').innerText`)
    expect(String(name)).toContain(
      String(await popup.evaluate(found))
        .split(' ')
        .at(-1),
    )
    expect(await popup.evaluate(`document.activeElement.matches('.mention.person')`)).toBe(true)
  })

  test('a switch is remembered by the next popup', async () => {
    const state = `document.querySelector('[data-part="places"] .switch').ariaChecked`
    const press = `document.querySelector('[data-part="places"] .switch').click()`
    const popup = await openPopup('/harbour.html')
    await readPopup(popup)
    expect(await popup.evaluate(state)).toBe('true')
    await popup.evaluate(press)
    const again = await openPopup('/harbour.html')
    await readPopup(again)
    expect(await again.evaluate(state)).toBe('false')
    await again.evaluate(press)
  })

  test('what is saved is in the library', async () => {
    const popup = await openPopup('/harbour.html')
    await readPopup(popup)
    await popup.evaluate(`document.querySelector('[data-action="save"]').click()`)
    await expect
      .poll(() => popup.evaluate(`document.querySelector('[data-action="save"]').ariaPressed`))
      .toBe('true')
    const library = await firefox.browser.newPage()
    // Firefox does not report that such a page has loaded.
    await library.goto(`${firefox.extensionAddress}/library.html`, { waitUntil: [] })
    const heading = await library.waitForSelector('.library li h2')
    expect(await heading?.evaluate((element) => element.textContent)).toBe(title)
    await library.close()
  })

  test.each([
    ['/paper.pdf', 'This is a PDF'],
    ['about:addons', 'This is a page of the browser'],
  ])('says why there is nothing to read on %s', async (address, words) => {
    if (address.startsWith('/')) await firefox.page.goto(`${server.address}${address}`, { waitUntil: [] })
    else await firefox.page.goto(address, { waitUntil: [] })
    const shown = await readPopup(await firefox.clickToolbarIcon(firefox.page))
    expect(shown).toEqual({ message: expect.stringContaining(words) })
    expect(await firefox.readErrors()).toEqual([])
  })
})
