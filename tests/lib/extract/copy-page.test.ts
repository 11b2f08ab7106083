import { describe, expect, test } from 'vitest'
import { copyPage, type PageLimits } from '../../../lib/extract/copy-page'
import { extract } from '../../../lib/extract/extract'

const url = 'https://norhaven.example/ferry'
const sentence =
  'The ferry of Norhaven left the old pier at six, an hour later than the timetable had promised. '
const text = Array.from({ length: 8 }, (_, day) => `<p>Day ${day}. ${sentence.repeat(3)}</p>`).join('')
const article = (inside: string): string =>
  `<article><h1>The ferry of Norhaven</h1>${text}${inside}</article>`
const parse = (body: string): Document =>
  new DOMParser().parseFromString(`<title>The ferry</title><body>${body}</body>`, 'text/html')
const count = (copy: Document): number => copy.getElementsByTagName('*').length

describe('a clone for reading', () => {
  test('is without what can hold no article, and the page stays as it was', () => {
    const page = parse(
      `<nav>Menu</nav>${article('<script>x()</script><!-- note --><p>Last <b>words</b></p>')}
      <div class="cookie-bar">We use cookies</div><div><div role="dialog">Log in</div></div><footer>Imprint</footer>`,
    )
    const before = page.documentElement.outerHTML
    const { copy, isCut } = copyPage(page, url, false)
    expect(copy.body.textContent).toContain('Last words')
    expect(copy.body.textContent).not.toMatch(/Menu|x\(\)|cookies|Log in|Imprint/u)
    expect(isCut).toBe(false)
    expect(page.documentElement.outerHTML).toBe(before)
  })

  test('keeps a footer that holds the article, and a page that names cookies', () => {
    const { copy } = copyPage(
      parse(`<main class="cookie-news"><footer>${article('')}</footer></main>`),
      url,
      false,
    )
    expect(copy.querySelector('article')).not.toBeNull()
  })
})

/** Smaller than those of real pages, so that a page need not be huge to be too large. */
const limits: PageLimits = { elements: 400, characters: 5000, word: 1000 }
const readBounded = (body: string): ReturnType<typeof copyPage> => copyPage(parse(body), url, false, limits)

describe('a hostile page is read in bounded time, with less if need be', () => {
  test.each([
    ['beside the article', article('') + '<div><p>x</p></div>'.repeat(210)],
    ['in the article', article('<div><p>x</p></div>'.repeat(210))],
    ['in one paragraph', article(`<p>${'<b>x</b> '.repeat(1650)}</p>`)],
  ])('too many elements %s: only the first part is taken, and that is said', (_, body) => {
    const { copy, isCut } = readBounded(body)
    expect(isCut).toBe(true)
    expect(copy.querySelectorAll('p,div').length).toBeLessThan(410)
    expect(count(copy)).toBeLessThan(1640)
    expect(copy.body.textContent).toContain('Day 0. The ferry of Norhaven')
  })

  test.each([
    ['small enough', '<div><p>x</p></div>'.repeat(190), 'div > p', 190],
    ['full of links in its line', `<p>${'<a href="/x">x</a> '.repeat(1000)}</p>`, 'a', 1000],
  ])('one that is just %s is taken whole', (_, inside, selector, length) => {
    const { copy, isCut } = readBounded(article(inside))
    expect(isCut).toBe(false)
    expect(copy.querySelectorAll(selector)).toHaveLength(length)
  })

  test('the reader is told that it may not be all', () => {
    const extraction = extract(parse(article('') + '<div><p>x</p></div>'.repeat(1600)), url)
    expect(extraction).toMatchObject({ confidence: 'partial' })
    expect('text' in extraction && extraction.text).toContain('Day 7. The ferry of Norhaven')
  })

  test('tables in tables become boxes, in their order', () => {
    const nested = `${'<table><tr><td>before <table><tr><td>'.repeat(40)}deep${'</td></tr></table></td></tr></table>'.repeat(40)}`
    const { copy } = copyPage(parse(article(nested)), url, false)
    expect(copy.querySelector('table')).toBeNull()
    expect(copy.body.textContent).toMatch(/before (?:before )+deep/u)
  })

  test('a megabyte of addresses is cut to the first of them', () => {
    const image = `<img srcset="${'https://x.example/a.jpg 100w, '.repeat(33_000)}" data-x="${'a'.repeat(1_000_000)}" src="/a.jpg">`
    const { copy } = copyPage(parse(article(image)), url, false)
    expect(copy.querySelector('img')?.getAttribute('srcset')?.length).toBeLessThanOrEqual(20_000)
    expect(copy.querySelector('img')?.hasAttribute('data-x')).toBe(false)
  })

  test('boxes deeper than a parser makes them keep their words', () => {
    const page = parse(article('<div id="start"></div>'))
    let box = page.querySelector('#start')
    for (let depth = 0; depth < 2000 && box; depth++) box = box.appendChild(page.createElement('div'))
    box?.append('deep')
    const { copy } = copyPage(page, url, false)
    expect(copy.body.textContent).toContain('deep')
  })

  test('a text longer than any article is cut, and that is said', () => {
    const { copy, isCut } = readBounded(article(`<p>${'a '.repeat(5000)}</p>`))
    expect(isCut).toBe(true)
    expect(copy.body.textContent).toHaveLength(5000)
    expect(copy.body.textContent).toContain('Day 0. The ferry of Norhaven')
  })

  test('a word without end is cut, and that is said', () => {
    const { copy, isCut } = readBounded(article(`<p>a word: ${'a'.repeat(1200)} and more</p>`))
    expect(isCut).toBe(true)
    expect(copy.body.textContent).toContain(`a word: ${'a'.repeat(1000)}… and more`)
  })

  test('a text without spaces is no short line', () => {
    const extraction = extract(parse(article(`<p>${'a'.repeat(200_000)}</p>`)), url)
    expect('text' in extraction && extraction.text).toContain('Day 7. The ferry of Norhaven')
  })
})
