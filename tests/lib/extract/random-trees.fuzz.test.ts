import { assert, property, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { extract, extractPageText } from '../../../lib/extract/extract'
import { sanitize } from '../../../lib/extract/sanitize'
import { fuzzRuns } from '../../fuzz-runs'
import { randomMarkup } from './random-markup'

const url = 'https://news.example/a'
const paragraph =
  '<p>The ferry of Norhaven left the old pier at six, an hour later than the timetable had promised. Maria Lindqvist, who has steered it for eleven years, said the wind had turned in the night.</p>'

function shownText(node: Node): string {
  if (node.nodeName === 'BR') return '\n'
  if (node.nodeType === 3) return node.nodeValue ?? ''
  return [...node.childNodes].map(shownText).join('')
}

test('extraction on random trees: the page stays as it was, and an article holds together', () => {
  let articles = 0
  assert(
    property(tuple(randomMarkup, randomMarkup, randomMarkup), ([head, inside, behind]) => {
      const page = new DOMParser().parseFromString(
        `<!doctype html><html><head>${head}</head><body><article><h1>The ferry</h1>${paragraph.repeat(3)}${inside}${paragraph.repeat(3)}</article>${behind}</body></html>`,
        'text/html',
      )
      const before = page.documentElement.outerHTML
      for (const read of [extract, extractPageText]) {
        const article = read(page, url)
        expect(page.documentElement.outerHTML).toBe(before)
        if ('reason' in article) continue
        articles += 1
        const { html, text, blocks } = article
        expect(JSON.parse(JSON.stringify(article))).toEqual(article)
        expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text)
        const holder = document.createElement('div')
        holder.append(sanitize(new DOMParser().parseFromString(html, 'text/html').body))
        expect(holder.innerHTML).toBe(html)
        const elements = [...holder.querySelectorAll('[data-block]')]
        expect(elements.map(shownText)).toEqual(blocks.map(({ start, end }) => text.slice(start, end)))
      }
    }),
    fuzzRuns('random trees'),
  )
  expect(articles).toBeGreaterThan(0)
}, 3_600_000)
