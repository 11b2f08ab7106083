import { expect, test } from 'vitest'
import { readMetaTags } from '../../../../lib/extract/metadata/read-meta-tags'

const read = (markup: string) => readMetaTags(new DOMParser().parseFromString(markup, 'text/html'))

test('what tags say stands under their names, in order', () => {
  const tags = read(
    '<meta name="Author" content="Ana Ruiz"><meta name="author" content=" Bo Li "><meta name="x">',
  )
  expect([...tags]).toEqual([['author', ['Ana Ruiz', 'Bo Li']]])
})

test('tags without end are read up to a number', () => {
  expect(read('<meta name="author" content="Ana">'.repeat(600)).get('author')).toHaveLength(500)
})
