import { expect, test } from 'vitest'
import { findOutline } from '../../../lib/render/find-outline'

const outlineOf = (markup: string): [string, number][] =>
  findOutline(new DOMParser().parseFromString(markup, 'text/html')).map(({ title, depth }) => [title, depth])

test('headings are listed in order, their depth counted from the highest', () => {
  const markup = '<h3>One\n <em>more</em></h3><p>x</p><h4>Below</h4><h2> </h2><h3>Two</h3>'
  expect(outlineOf(markup)).toEqual([
    ['One more', 1],
    ['Below', 2],
    ['Two', 1],
  ])
})

test('one heading is no table of contents', () => {
  expect(outlineOf('<h2>Alone</h2><p>x</p>')).toEqual([])
})
