// @vitest-environment jsdom
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { writeAll } from '../../../../lib/clips/export/export-writer'
import { htmlStyle, htmlStyleHash } from '../../../../lib/clips/export/html-style'
import { startHtml, type HtmlOptions } from '../../../../lib/clips/export/write-html'
import type { Clip } from '../../../../lib/model/clip'
import { clip } from './clip'

const options: HtmlOptions = {
  words: {
    lang: 'en',
    dir: 'ltr',
    contents: 'Articles',
    untitled: 'Untitled',
    marks: 'Marks',
    note: 'Note',
    quotes: 'Quotes',
    source: 'Source',
  },
  style: 'apa',
  passageUrl: (url, words) => `${url}#:~:text=${encodeURIComponent(words)}`,
  articleMarkup: ({ article }) => article.html,
  noteMarkup: (note) => `<p>${note}</p>`,
  day: (iso) => iso.slice(0, 10),
}

const read = (clips: Clip[], told: Partial<HtmlOptions> = {}): Document =>
  new DOMParser().parseFromString(writeAll(startHtml({ ...options, ...told }), clips).join(''), 'text/html')

test('a page has article, mark with speaker and note, tags, citation and the way back', () => {
  const page = read([clip()])
  expect(page.title).toBe('Harbour')
  expect(page.querySelector('h1')?.textContent).toBe('Harbour')
  expect(page.querySelector('.body')?.textContent.trim()).toBe('We are ready.')
  expect(page.querySelector('#note-1-1 q')?.textContent).toBe('We are ready')
  expect(page.querySelector('#note-1-1')?.textContent).toContain('Ana Ruiz')
  expect(page.querySelector('#note-1-1 .note')?.textContent).toBe('Why?')
  expect(page.querySelector('#note-1-1 a')?.getAttribute('href')).toContain('#:~:text=We%20are%20ready')
  expect(page.querySelector('.facts')?.textContent).toContain('sea')
  expect(page.querySelector('footer i')?.textContent).toBe('Harbour')
  expect(page.querySelector('nav')).toBeNull()
})

test('several articles have their contents before them', () => {
  const page = read([clip('A'), clip('B')])
  expect([...page.querySelectorAll('nav a')].map((link) => link.getAttribute('href'))).toEqual([
    '#article-1',
    '#article-2',
  ])
  expect(page.querySelector('#article-2 h1')?.textContent).toBe('B')
})

test('its policy lets in no script, nothing from elsewhere and no other style sheet', () => {
  const policy = read([clip()]).querySelector('[http-equiv]')?.getAttribute('content') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain('img-src data:;')
  expect(policy).not.toContain('unsafe')
  expect(htmlStyleHash).toBe(`sha256-${createHash('sha256').update(htmlStyle).digest('base64')}`)
})

const evil =
  '<img src=x onerror=alert(1)><script>alert(1)</script><style>*{}</style><iframe src=//x></iframe>'

test('whatever a clip says, no script, handler, frame or address that runs comes out', () => {
  const hostile = clip(`</title>${evil}`, `</q>${evil}`, evil)
  hostile.article.html = `${evil}<a href="javascript:alert(1)">x</a><svg><script>alert(1)</script></svg>`
  hostile.article.byline = evil
  hostile.article.siteName = evil
  hostile.article.url = 'javascript:alert(1)//'
  hostile.article.lang = `en" onclick="x`
  hostile.tags = [evil]
  hostile.note = evil
  hostile.annotations[0]!.tags = [evil]
  hostile.annotations[0]!.speaker = { name: evil, role: evil }
  const page = read([hostile, hostile])
  expect(page.querySelectorAll('script, iframe, svg, form, object, embed, base')).toHaveLength(0)
  expect(page.querySelectorAll('style')).toHaveLength(1)
  for (const element of page.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      expect(name).not.toMatch(/^on/u)
      if (name === 'href') expect(value).toMatch(/^(?:https?:|#|mailto:)/u)
    }
  }
  expect(page.title).toBe('Articles')
  expect(page.querySelectorAll('h1')[1]?.textContent).toBe(`</title>${evil}`)
})
