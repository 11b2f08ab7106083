import { Readability } from '@mozilla/readability'
import { expect, test, vi } from 'vitest'
import { findContent } from '../../../lib/extract/find-content'

const sentence =
  'The ferry left the old pier at six, an hour later than the timetable, and nobody complained. '
const paragraph = `<p>${sentence.repeat(3)}</p>`
const parse = (body: string): Document =>
  new DOMParser().parseFromString(`<title>The ferry</title>${body}`, 'text/html')

test('the engine has the parts that are used of it', () => {
  for (const part of [
    '_unwrapNoscriptImages',
    '_removeScripts',
    '_prepDocument',
    '_grabArticle',
    '_cleanStyles',
    '_isValidByline',
    '_isElementWithoutContent',
    '_isProbablyVisible',
  ])
    expect(Readability.prototype).toHaveProperty(part)
})

test.each([
  ['a byline', `<article><p class="byline">By Ana Ruiz</p>${paragraph.repeat(3)}</article>`],
  [
    'a long box named after authors',
    `<article><div class="author-text">${paragraph.repeat(3)}</div></article>`,
  ],
  [
    'what is hidden',
    `<article>${paragraph.repeat(3)}<p style="display:none">No</p><p hidden>No</p></article>`,
  ],
  [
    'what is hidden from screen readers',
    `<article>${paragraph.repeat(3)}<p aria-hidden="true">No</p><p aria-hidden="true" class="fallback-image">x</p></article>`,
  ],
  ['boxes of line breaks', `<article>${paragraph.repeat(3)}<div><br><br></div><div><hr></div></article>`],
])('the content is what Readability finds: %s', (_, body) => {
  const plain = new Readability<Element>(parse(body), { serializer: (node) => node as Element }).parse()
  const found = findContent(parse(body), 'The ferry', vi.fn())
  expect(found?.textContent?.replace(/\s+/gu, ' ')).toBe(plain?.content?.textContent?.replace(/\s+/gu, ' '))
})

test('the page is filled again only where the first try gave too little', () => {
  const whole = vi.fn()
  findContent(parse(`<article>${paragraph.repeat(3)}</article>`), '', whole)
  expect(whole).not.toHaveBeenCalled()

  const copy = parse(`<div class="comment">${paragraph.repeat(3)}</div>`)
  const body = copy.body.cloneNode(true)
  const found = findContent(copy, '', () => copy.body.replaceChildren(...body.cloneNode(true).childNodes))
  expect(found?.textContent).toContain(sentence.trim())
})
