import { describe, expect, test } from 'vitest'
import { extract, extractPageText, type Extraction } from '../../../lib/extract/extract'
import { purify } from './purify'
import type { Article } from '../../../lib/model/article'

const url = 'https://courier.example/2024/05/03/market'

const prose = [
  'The council of Port Ellan voted on Friday to move the fish market from the old quay to the railway yard, which has stood empty since the war.',
  'Traders who have sold there for three generations said that nobody had asked them before the vote was called, and that they would not go.',
  'The mayor answered that the quay was sinking by a finger a year, and that the town could not wait until the first stall fell into the water.',
  'Work is to begin in the autumn, and the last stall will close on the quay a year later, on the first of October, when the season ends.',
  'Until then the traders keep their pitches, and the harbour master has promised to leave the cranes where they are for as long as he can.',
  'Whether the buyers will follow is another question, for the yard lies two miles inland and has neither water nor a roof of its own so far.',
]

const text = prose.map((line) => `<p>${line}</p>`).join('')

const captioned = (line: string): string =>
  `<figure><img src="/a.jpg" width="600" height="400" alt=""><figcaption>${line}</figcaption></figure>`

const page = (body: string, head = ''): string =>
  `<html lang="en"><head><title>Town votes to move its market</title>${head}</head><body>
  <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
  <article><h1>Town votes to move its market</h1>${body}</article><footer>© The Courier</footer></body></html>`

function parse(markup: string): Document {
  const parsed = new DOMParser().parseFromString(markup, 'text/html')
  const base = parsed.createElement('base')
  base.href = url
  parsed.head.prepend(base)
  return parsed
}

function read(markup: string, address = url): Article {
  const extraction: Extraction = extract(parse(markup), address)
  if ('reason' in extraction) throw new Error(extraction.reason)
  return extraction
}

const elements = (article: Article, selector: string): Element[] => [
  ...parse(article.html).querySelectorAll(selector),
]

describe('an article', () => {
  const article = read(page(text))

  test('is its text and nothing else', () => {
    expect(article.text).toBe(prose.join('\n\n'))
    expect(article.blocks).toHaveLength(prose.length)
    expect(article.confidence).toBe('whole')
  })

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(article))).toEqual(
      Object.fromEntries(Object.entries(article).filter(([, value]) => value !== undefined)),
    )
  })

  test('is sanitized once and for all', () => {
    const hostile = `${text}<p onclick="steal()">A<script>steal()</script><a href="javascript:steal()">b</a><img src="x" onerror="steal()"></p>
      <form action="/"><input name="body"></form><svg><a xlink:href="javascript:steal()"><text>x</text></a></svg><style>p{}</style><iframe srcdoc="<script>steal()</script>"></iframe>`
    const { html } = read(page(hostile))
    expect(html).not.toMatch(/steal|script|style|form|input|svg|iframe/u)
    const holder = document.createElement('div')
    holder.append(purify(html))
    expect(holder.innerHTML).toBe(html)
  })

  test('leaves the page byte for byte as it was', () => {
    const live = parse(page(`${text}<img data-src="/a.jpg"><table><tr><td>1</td></tr></table>`))
    const before = live.documentElement.outerHTML
    extract(live, url)
    expect(live.documentElement.outerHTML).toBe(before)
  })

  test('may be short', () => {
    const { text: short, confidence } = read(page(`<p>${prose[0] ?? ''}</p>`))
    expect(short).toBe(prose[0])
    expect(confidence).toBe('partial')
  })
})

describe('what a reader sees', () => {
  test('lazy pictures by their real address', () => {
    const article = read(
      page(`${text}
      <figure><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/a.jpg" alt="A"></figure><p>${prose[0] ?? ''} Again.</p>
      <figure><picture><source srcset="/b-400.jpg 400w, /b-1600.jpg 1600w"><img alt="B"></picture></figure>
      <figure><img srcset="/c-300.jpg 300w, /c-900.jpg 900w" alt="C"></figure>
      <img src="https://count.example/pixel.gif" width="1" height="1">`),
    )
    expect(elements(article, 'img').map((image) => image.getAttribute('src'))).toEqual([
      'https://courier.example/a.jpg',
      'https://courier.example/b-1600.jpg',
      'https://courier.example/c-900.jpg',
    ])
  })

  test('the figure above the text as the lead picture, with its caption', () => {
    const figure = '<figure><img src="/quay.jpg" alt="A quay"><figcaption>The old quay</figcaption></figure>'
    const article = read(page(figure + text))
    expect(article.leadImage).toEqual({
      url: 'https://courier.example/quay.jpg',
      alt: 'A quay',
      caption: 'The old quay',
    })
    expect(article.text).not.toContain('The old quay')
  })

  test('footnotes whose links lead somewhere', () => {
    const article = read(
      page(
        `<p>${prose[0] ?? ''}<sup><a href="#fn:1" id="ref1">1</a></sup></p>${text}<ol><li id="fn:1"><p>The minutes of the vote, kept in the town hall. <a href="#ref1">Back</a></p></li></ol>`,
      ),
    )
    const links = elements(article, 'a[href^="#"]').map((link) => link.getAttribute('href')?.slice(1) ?? '')
    expect(links).toEqual(['user-content-fn:1', 'user-content-ref1'])
    for (const id of links) expect(elements(article, `[id="${id}"]`)).toHaveLength(1)
  })

  test('an embedded video as a link with its title', () => {
    const frame =
      '<iframe src="https://www.youtube.com/embed/abcdefghijk" title="The vote, in full"></iframe>'
    const article = read(page(text + frame + `<p>${prose[1] ?? ''} So they said.</p>`))
    expect(
      elements(article, 'a').map((link) => [link.getAttribute('href'), link.textContent]),
    ).toContainEqual(['https://www.youtube.com/watch?v=abcdefghijk', 'The vote, in full'])
  })

  test('an open shadow root, its slot filled', () => {
    const live = parse(
      '<title>Town votes</title><div id="host"><p slot="note">A note of the editor on the vote.</p></div>',
    )
    const root = live.querySelector('#host')?.attachShadow({ mode: 'open' })
    for (const line of prose) {
      const paragraph = live.createElement('p')
      paragraph.textContent = line
      root?.append(paragraph)
    }
    const slot = live.createElement('slot')
    slot.setAttribute('name', 'note')
    root?.append(slot)
    const extraction = extract(live, url)
    expect('text' in extraction && extraction.text).toContain(prose[3])
    expect('text' in extraction && extraction.text).toContain('A note of the editor')
  })

  test('a shadow root that is still a template', () => {
    const article = read(
      `<title>Town votes</title><div><template shadowrootmode="open">${text}</template></div>`,
    )
    expect(article.text).toContain(prose[5])
  })

  test('an article that is sold is not taken out of the JSON', () => {
    const data = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Town votes to move its market',
      isAccessibleForFree: false,
      wordCount: 900,
      articleBody: prose.join('\n').repeat(5),
    })
    const article = read(
      page(`<p>${prose[0]}</p><p>${prose[1]}</p>`, `<script type="application/ld+json">${data}</script>`),
    )
    expect(article.text).toBe(`${prose[0]}\n\n${prose[1]}`)
    expect(article.confidence).toBe('partial')
  })

  test('an article that is only in JSON', () => {
    const data = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Town votes to move its market',
      articleBody: prose.join('\n'),
    })
    const article = read(
      `<title>Town votes</title><script type="application/ld+json">${data}</script><div id="app"><h1>Town votes</h1></div>`,
    )
    expect(article.text).toBe(prose.join('\n\n'))
    expect(article.confidence).toBe('partial')
  })
})

describe('what is no article', () => {
  const teasers = Array.from(
    { length: 30 },
    (_, index) => `<div><h3><a href="/story-${index}">Story number ${index} of the day</a></h3></div>`,
  ).join('')

  test('a front page', () => {
    expect(
      extract(parse(`<title>The Courier</title><main>${teasers}</main>`), 'https://courier.example/'),
    ).toEqual({
      reason: 'no-article',
    })
  })

  test('a caption is shown, and is text only where the article says it all under its pictures', () => {
    const story = read(
      page(`${text}${captioned('The old quay at dawn, before the first boat.')}${text.slice(0, 400)}`),
    )
    expect(story.html).toContain('The old quay at dawn')
    expect(story.text).not.toContain('The old quay at dawn')
    const essay = read(page(`<p>${prose[0]}</p>${prose.slice(1).map(captioned).join('')}`))
    expect(essay.text).toContain(prose[3])
  })

  test('an empty page', () => {
    expect(extract(parse('<title>Nothing</title>'), url)).toEqual({ reason: 'empty' })
    expect(extractPageText(parse('<title>Nothing</title>'), url)).toEqual({ reason: 'empty' })
  })

  test("a front page's text, for who wants it anyway", () => {
    const extraction = extractPageText(
      parse(`<title>The Courier</title><main>${teasers}</main>`),
      'https://courier.example/',
    )
    expect('text' in extraction && extraction.text).toContain('Story number 29 of the day')
    expect('text' in extraction && extraction.confidence).toBe('partial')
  })
})
