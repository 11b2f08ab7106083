import { expect, test } from 'vitest'
import { disarm } from '../../../lib/extract/disarm'

const parse = (markup: string): Document => new DOMParser().parseFromString(markup, 'text/html')

test('clobber: a document without traps is left to itself, with fields of everyday names too', () => {
  const page = parse(
    '<form id="search"><input name="title"><input name="id"><input name="q"></form><p id="body">',
  )
  expect(disarm(page)).toBe(page)
})

test.each([
  'parentNode',
  'querySelectorAll',
  'body',
  'nextSibling',
  'getElementById',
  'createElement',
  'attributes',
])('clobber: a field or picture called %s loses its name, in a copy', (name) => {
  const page = parse(`<form><input name="${name}"></form><img id="${name}"><p>words</p>`)
  const before = page.documentElement.outerHTML
  const copy = disarm(page)
  expect(copy).not.toBe(page)
  expect(copy.documentElement.outerHTML).toContain('<form><input></form><img><p>words</p>')
  expect(page.documentElement.outerHTML).toBe(before)
})
