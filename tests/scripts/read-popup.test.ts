import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { readPopup, writeShown, type Popup } from '../../scripts/read-popup'

/** A popup of this HTML, in a document that lays nothing out, so that `innerText` has to be given to it. */
function popupOf(html: string): Popup {
  const { window } = new JSDOM(html, { runScripts: 'outside-only' })
  Object.defineProperty(window.HTMLElement.prototype, 'innerText', {
    get(this: HTMLElement) {
      return this.textContent
    },
  })
  return {
    evaluate: async (expression) => window.eval(expression),
    screenshot: async () => undefined,
  }
}

describe('readPopup', () => {
  it('reads title and lists as they are shown', async () => {
    const shown = await readPopup(
      popupOf(`<html data-state="ready"><main><h1>Title</h1>
        <section data-part="summary"><ol><li>One.</li></ol></section>
        <section data-part="people"><ul><li>Ana
          Ruiz 3</li></ul></section>
        <section data-part="places"><ul></ul></section>
        <section data-part="quotes"><ul><li>“We are ready,” Ana Ruiz</li></ul></section></main></html>`),
    )
    expect(shown).toEqual({
      title: 'Title',
      summary: ['One.'],
      people: ['Ana Ruiz 3'],
      places: [],
      quotes: ['“We are ready,” Ana Ruiz'],
    })
    expect(writeShown(shown)).toBe(
      'Title\n\nSummary\n  - One.\n\nPeople\n  - Ana Ruiz 3\n\nPlaces\n  (none)\n\nQuotes\n  - “We are ready,” Ana Ruiz\n',
    )
  })

  it('gives the message that the popup shows instead', async () => {
    const shown = await readPopup(popupOf('<html data-state="message"><p>No article found here.</p></html>'))
    expect(writeShown(shown)).toBe('Lede says: No article found here.\n')
  })

  it('throws where the popup is not done in time', async () => {
    await expect(readPopup(popupOf('<html data-state="loading"></html>'), 100)).rejects.toThrow('not done')
  })
})
