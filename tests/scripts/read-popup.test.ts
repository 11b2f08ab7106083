import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { readPopup, writeShown, type Popup } from '../../scripts/read-popup'

/** A popup of this HTML, in a document that lays nothing out, so that `innerText` has to be given to it. */
function popupOf(html: string): Popup {
  const { window } = new JSDOM(html, { runScripts: 'dangerously' })
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
      popupOf(`<html data-state="ready"><article><h1>Title</h1>
        <section data-part="summary"><ol><li>One.</li></ol></section>
        <section data-part="people"><ul><li><b class="key-name">Ana
          Ruiz</b><i class="count">3</i><i>3 mentions</i></li></ul><button class="more" aria-expanded="false">Show all 2</button></section>
        <section data-part="places"><ul></ul></section>
        <section data-part="quotes"><div class="speaker-group"><h3 class="speaker"><bdi class="speaker-name">Ana Ruiz</bdi> 1 quote</h3>
          <ul><li>“We are ready,”</li></ul></div></section></article>
        <script>
          const more = document.querySelector('.more')
          more.onclick = () => {
            const unfolds = more.getAttribute('aria-expanded') === 'false'
            more.setAttribute('aria-expanded', unfolds)
            const list = more.previousSibling
            if (unfolds) list.append(Object.assign(document.createElement('li'), { id: 'two' }))
            else list.lastChild.remove()
            if (unfolds) list.lastChild.append(list.querySelector('.key-name').cloneNode(true), list.querySelector('.count').cloneNode(true))
          }
        </script></html>`),
    )
    expect(shown).toEqual({
      title: 'Title',
      summary: ['One.'],
      people: ['Ana Ruiz (3)', 'Ana Ruiz (3)'],
      places: [],
      quotes: ['Ana Ruiz: “We are ready,”'],
    })
  })

  it('writes what was read for a terminal', () => {
    const shown = { title: 'Title', summary: ['One.'], people: ['Ana Ruiz (3)'], places: [], quotes: [] }
    expect(writeShown(shown)).toBe(
      'Title\n\nSummary\n  - One.\n\nPeople\n  - Ana Ruiz (3)\n\nPlaces\n  (none)\n\nQuotes\n  (none)\n',
    )
  })

  it('gives the message that the popup shows instead', async () => {
    const shown = await readPopup(
      popupOf(
        `<html data-state="message"><main class="message"><p>Lede</p><h1>No article</h1><p>A front page.</p>
          <button>Show its text</button></main></html>`,
      ),
    )
    expect(writeShown(shown)).toBe('Lede says: No article. A front page.\n')
  })

  it('throws where the popup is not done in time', async () => {
    await expect(readPopup(popupOf('<html data-state="loading"></html>'), 100)).rejects.toThrow('not done')
  })
})
