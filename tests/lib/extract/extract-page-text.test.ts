import { expect, test } from 'vitest'
import { extractPageText } from '../../../lib/extract/extract'

/** A page as the script in it sees it: one that stands in a window. */
function read(markup: string): ReturnType<typeof extractPageText> {
  document.documentElement.replaceChildren(
    ...new DOMParser().parseFromString(markup, 'text/html').documentElement.children,
  )
  return extractPageText(document, 'https://example.org/')
}

test('all visible text of a page that is no article', () => {
  const extraction = read(
    '<title>Boats</title><body><p>The boat came late.</p><ul><li>Nobody was there.</li></ul>',
  )
  expect(extraction).toMatchObject({ title: 'Boats', confidence: 'partial' })
  expect('text' in extraction && extraction.text).toBe('The boat came late.\n\nNobody was there.')
})

test('a page without text is empty', () => {
  expect(read('<title>Boats</title><body></body>')).toEqual({ reason: 'empty' })
})
