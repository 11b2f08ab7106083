import { beforeEach, describe, expect, test } from 'vitest'
import { readPageText } from '../../../lib/card/page-text'
import { selectorsOf } from '../../../lib/clips/anchor/selectors-of'
import { makeLiveMarks } from '../../../lib/marker/make-live-marks'
import { placeInPage } from '../../../lib/marker/place-in-page'
import { spanOfSelection } from '../../../lib/marker/span-of-selection'
import type { Annotation } from '../../../lib/model/annotation'
import type { Article, Block } from '../../../lib/model/article'
import type { Span } from '../../../lib/model/span'

beforeEach(() => {
  document.body.replaceChildren()
})

/** Puts markup into the page. */
function show(markup: string): void {
  document.body.replaceChildren(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes)
}

function makeArticle(...paragraphs: string[]): Article {
  const blocks: Block[] = []
  let start = 0
  for (const { length } of paragraphs) {
    blocks.push({ kind: 'paragraph', start, end: start + length })
    start += length + 2
  }
  return {
    url: 'https://example.org/',
    title: '',
    html: '',
    text: paragraphs.join('\n\n'),
    blocks,
    confidence: 'whole',
  }
}

const spanOf = ({ text }: Article, words: string): Span => {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`the article does not say ${words}`)
  return { start, end: start + words.length }
}

/** Where marks on these words stand in the page: the words there, with a star where they have changed. */
function place(article: Article, ...words: string[]): (string | undefined)[] {
  const annotations = words.map((part, index): Annotation => ({
    schema: 1,
    id: String(index),
    selectors: selectorsOf(article.text, spanOf(article, part)),
    colour: 'yellow',
    note: '',
    tags: [],
    created: '',
    modified: '',
  }))
  const marks = makeLiveMarks({ article, annotations })
  const placed = placeInPage(readPageText(document.body), marks)
  return placed.map(({ range, isChanged }) => range && range.toString() + (isChanged ? '*' : ''))
}

const boat = 'The boat came late, and nobody was at the quay to meet it.'
const rain = 'Ana Ruiz waited in the rain for the whole of that night.'

describe('a mark in the live page', () => {
  const article = makeArticle(boat, rain)

  test('is found across elements and white space', () => {
    show(
      `<nav>The boat</nav><p>The <b>boat</b>\n came late, and nobody was at the quay to meet it.</p><p>${rain}</p>`,
    )
    expect(place(article, 'The boat came', 'Ana Ruiz')).toEqual(['The boat\n came', 'Ana Ruiz'])
  })

  test('may go over two paragraphs', () => {
    show(`<p>${boat}</p>\n<aside></aside><p>${rain}</p>`)
    expect(place(article, 'to meet it.\n\nAna Ruiz')).toEqual(['to meet it.\nAna Ruiz'])
  })

  test('stands in its own paragraph, and not where the same words stand in a teaser above', () => {
    show(`<h2>Nobody came, and Ana Ruiz waited in the rain</h2><p>${boat}</p><p>${rain}</p>`)
    const [range] = placeInPage(
      readPageText(document.body),
      makeLiveMarks({
        article,
        annotations: [
          {
            schema: 1,
            id: '1',
            selectors: selectorsOf(article.text, spanOf(article, 'Ana Ruiz waited in the rain')),
            colour: 'green',
            note: '',
            tags: [],
            created: '',
            modified: '',
          },
        ],
      }),
    ).map((one) => one.range)
    expect(range?.startContainer.parentElement?.localName).toBe('p')
  })

  test('moves along where the text was edited, and says so where its own words were', () => {
    show(`<p>The boat came in late, and nobody was there at the quay to meet it.</p><p>News: ${rain}</p>`)
    expect(place(article, 'nobody was at the quay', 'Ana Ruiz waited')).toEqual([
      'nobody was there at the quay*',
      'Ana Ruiz waited',
    ])
  })

  test('has no place where its words are gone', () => {
    show(`<p>${rain}</p>`)
    expect(place(article, 'nobody was at the quay', 'Ana Ruiz waited')).toEqual([
      undefined,
      'Ana Ruiz waited',
    ])
  })

  test('is placed by its words where the saved article is another', () => {
    show(`<p>${boat}</p><p>${rain}</p>`)
    const annotation: Annotation = {
      schema: 1,
      id: '1',
      selectors: selectorsOf(`Before. ${boat}`, { start: 8, end: 16 }),
      colour: 'yellow',
      note: '',
      tags: [],
      created: '',
      modified: '',
    }
    const [mark] = makeLiveMarks({ article, annotations: [annotation] })
    expect(mark?.around).toHaveLength(1)
    const [placed] = placeInPage(readPageText(document.body), mark ? [mark] : [])
    expect(placed?.range?.toString()).toBe('The boat')
  })

  test('leaves the page as it was', () => {
    show(`<p>${boat}</p><p>${rain.replace('night', 'day')}</p>`)
    const html = document.body.innerHTML
    place(article, 'The boat', 'of that night')
    expect(document.body.innerHTML).toBe(html)
  })
})

/** The first text node of the page that has these words, and where in it they begin. */
function placeOf(words: string): [Text, number] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node as Text).data.indexOf(words)
    if (at >= 0) return [node as Text, at]
  }
  throw new Error(`the page does not say ${words}`)
}

/** What the article says where the reader selects from one text of the page to the end of another. */
function select(article: Article, from: string, to: string): string | undefined {
  const range = new Range()
  range.setStart(...placeOf(from))
  const [node, at] = placeOf(to)
  range.setEnd(node, at + to.length)
  const span = spanOfSelection(readPageText(document.body), article, range)
  return span && article.text.slice(span.start, span.end)
}

describe('a selection in the live page', () => {
  const article = makeArticle(boat, rain)

  test('is the words of the article, whatever the elements and the white space between them', () => {
    show(`<p>The <b>boat</b>\n  came late, and nobody was at the quay to meet it.</p><p>${rain}</p>`)
    expect(select(article, 'boat', 'nobody')).toBe('boat\n  came late, and nobody'.replaceAll(/\s+/gu, ' '))
  })

  test('goes over paragraphs', () => {
    show(`<p>${boat}</p>  <p>${rain}</p>`)
    expect(select(article, 'to meet', 'Ana')).toBe('to meet it.\n\nAna')
  })

  test('is cut to what of it is part of the article', () => {
    show(`<p>Follow us everywhere</p><p>${boat}</p><p>${rain}</p><footer>All rights reserved</footer>`)
    expect(select(article, 'everywhere', 'The boat')).toBe('The boat')
    expect(select(article, 'that night', 'rights')).toBe('that night.')
  })

  test('is nothing where it is not part of the article', () => {
    show(
      `<nav>The boat company</nav><p>${boat}</p><p>${rain}</p><footer>All rights reserved by nobody</footer>`,
    )
    expect(select(article, 'rights', 'nobody')).toBeUndefined()
    expect(select(article, 'company', 'company')).toBeUndefined()
  })

  test('is found in a paragraph that has more in the page than in the article', () => {
    show(`<p>The boat came late,<sup>[1]</sup> and nobody was at the quay to meet it.</p><p>${rain}</p>`)
    expect(select(article, 'nobody was', 'meet it')).toBe('nobody was at the quay to meet it')
    expect(select(article, 'came late', 'nobody')).toBe('came late, and nobody')
  })

  test('is the second of two equal words where that was selected', () => {
    const twice = makeArticle('Ruiz spoke first of all.', 'And then Ruiz left the room.')
    show('<p>Ruiz spoke first of all.</p><p>And then <i>Ruiz</i> left the room.</p>')
    const node = document.querySelector('i')?.firstChild
    if (!node) throw new Error('no word')
    const range = new Range()
    range.selectNodeContents(node)
    const span = spanOfSelection(readPageText(document.body), twice, range)
    expect(span).toEqual({ start: twice.text.lastIndexOf('Ruiz'), end: twice.text.lastIndexOf('Ruiz') + 4 })
  })
})
