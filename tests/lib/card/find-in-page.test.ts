import { beforeEach, describe, expect, test } from 'vitest'
import { findInPage, type DividedText } from '../../../lib/card/find-in-page'
import { rangeInPage, readPageText } from '../../../lib/card/page-text'
import type { Span } from '../../../lib/model/span'

beforeEach(() => {
  document.body.replaceChildren()
})

/** Puts markup into the page. */
function show(markup: string): void {
  document.body.replaceChildren(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes)
}

/** An article of paragraphs with one sentence a line. */
function divide(...paragraphs: string[]): DividedText {
  const text = paragraphs.join('\n\n').replaceAll('\n', ' ')
  const blocks: Span[] = []
  const sentences: Span[] = []
  let start = 0
  for (const paragraph of paragraphs) {
    blocks.push({ start, end: start + paragraph.length })
    let at = start
    for (const line of paragraph.split('\n')) {
      sentences.push({ start: at, end: at + line.length })
      at += line.length + 1
    }
    start += paragraph.length + 2
  }
  return { text, blocks, sentences }
}

/** What is lit in the page for some words of the article, in the order of the words. */
function find(article: DividedText, ...words: string[]): (string | undefined)[] {
  const page = readPageText(document.body)
  const spans = words.map((part) => {
    const start = article.text.indexOf(part)
    return { start, end: start + part.length }
  })
  return findInPage(page, article, spans).map((span) => span && rangeInPage(page, span).toString())
}

/** The text of the page up to the first place found, with all its white space. */
function before(article: DividedText, words: string): string {
  const page = readPageText(document.body)
  const start = article.text.indexOf(words)
  const [span] = findInPage(page, article, [{ start, end: start + words.length }])
  const range = new Range()
  range.selectNodeContents(document.body)
  const found = span && rangeInPage(page, span)
  if (found) range.setEnd(found.startContainer, found.startOffset)
  return range.toString()
}

describe('a sentence in the live page', () => {
  const article = divide('The boat came late.\nNobody was at the quay.', 'Ana Ruiz waited in the rain.')

  test('is found across elements, line breaks and white space, and lit as the page has it', () => {
    show(
      '<p>The <b>boat</b>\n   came<br>late. <a>Nobody</a> was&nbsp;at the quay.</p><p>Ana\n Ruiz waited in the rain.',
    )
    expect(find(article, 'The boat came late.', 'Nobody was at the quay.', 'Ana Ruiz')).toEqual([
      'The boat\n   camelate.',
      'Nobody was\u00A0at the quay.',
      'Ana\n Ruiz',
    ])
  })

  test('is found where the page wrote soft hyphens into its words', () => {
    show('<p>The boat came late. No\u00ADbody was at the quay.</p>')
    expect(find(article, 'Nobody was at the quay.')).toEqual(['No\u00ADbody was at the quay.'])
  })

  test('is undefined where the page does not have it', () => {
    show('<p>The boat came late. Somebody was at the quay.</p>')
    expect(find(article, 'Nobody was at the quay.', 'The boat came late.')).toEqual([
      undefined,
      'The boat came late.',
    ])
  })

  test('is found alone where something stands within its paragraph', () => {
    show('<p>The boat came late. <sup>1</sup> Nobody was at the quay.</p>')
    expect(find(article, 'Nobody was at the quay.')).toEqual(['Nobody was at the quay.'])
  })

  test('in a pull quote before is passed over for the one in its paragraph', () => {
    show('<aside>Nobody was at the quay.</aside><p>The boat came late. Nobody was at the quay.</p>')
    expect(before(article, 'Nobody was at the quay.')).toBe('Nobody was at the quay.The boat came late. ')
  })

  test('is looked for near the one found before', () => {
    const repeated = divide('It rained.', 'The boat came late.', 'It rained.', 'Nobody came.')
    show('<h1>It rained.</h1><p>A menu of many words</p><p>The boat came late.</p>1<p>It rained.</p>')
    const spans = [repeated.blocks[1], repeated.blocks[2]].filter((span) => span !== undefined)
    const page = readPageText(document.body)
    const [boat, rain] = findInPage(page, repeated, spans)
    expect((rain?.start ?? 0) - (boat?.end ?? 0)).toBe(1)
  })

  test('is taken from before the one found before, where that is nearer than a repetition far below', () => {
    const swapped = divide('The boat came late.', 'It rained.')
    show(
      '<p>It rained.</p><p>The boat came late.</p><footer>A comment of a reader, who has many more words than this: It rained.</footer>',
    )
    const [, rain] = findInPage(readPageText(document.body), swapped, swapped.blocks)
    expect(rain?.start).toBe(0)
  })

  test('is never found in scripts, styles and what the reader types', () => {
    const text = 'The boat came late. Nobody was at the quay.'
    show(`<script type="text/plain">${text}</script><style>${text}</style><textarea>${text}</textarea>`)
    expect(find(article, 'The boat came late.')).toEqual([undefined])
  })

  test('leaves the page as it was', () => {
    show('<p>The <b>boat</b> came late. Nobody was at the quay.</p>')
    const html = document.body.innerHTML
    const nodes = document.body.querySelectorAll('*').length
    find(article, 'The boat came late.')
    expect(document.body.innerHTML).toBe(html)
    expect(document.body.querySelectorAll('*')).toHaveLength(nodes)
  })
})

test('a word is found within the paragraph that has it, whatever else has it too', () => {
  const article = divide('Ruiz spoke first.', 'Then Ruiz left.')
  show('<nav>Ruiz</nav><p>Ruiz spoke first.</p><p>Then Ruiz left.</p>')
  const page = readPageText(document.body)
  const start = article.text.lastIndexOf('Ruiz')
  const [span] = findInPage(page, article, [{ start, end: start + 4 }])
  expect(span && page.text.slice(span.start - 4, span.end)).toBe('ThenRuiz')
})

test('a quotation over two paragraphs is one range', () => {
  const article = divide('“We waited.', '“Nobody came,” she said.')
  show('<p>“We waited.</p>\n<p>“Nobody came,” she said.</p>')
  expect(find(article, '“We waited.  “Nobody came,”')).toEqual(['“We waited.\n“Nobody came,”'])
})

test('an empty page has nothing', () => {
  expect(find(divide('The boat came late.'), 'boat')).toEqual([undefined])
})
