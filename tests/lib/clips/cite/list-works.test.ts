import { expect, test } from 'vitest'
import { textOf } from '../../../../lib/clips/cite/cited-text'
import { listWorks } from '../../../../lib/clips/cite/list-works'
import { work } from './work'

const works = [
  work({ byline: 'Bo Li', title: 'Tide' }),
  work({ byline: 'Ana Ruiz', title: 'Pier' }),
  work({ byline: 'Ana Ruiz', title: 'Ferry' }),
  work({ byline: 'Ana Ruiz', title: 'Buoy', publishedTime: undefined }),
  work({ byline: 'Ana Ruiz', title: 'Anchor', publishedTime: undefined }),
]

test('APA lists by authors, and tells articles of one author and year apart by letters', () => {
  const listed = listWorks(works, 'apa').map((cited) => textOf(cited).split('. Coast')[0])
  expect(listed).toEqual([
    'Li, B. (2026, March 5). Tide',
    'Ruiz, A. (2026a, March 5). Ferry',
    'Ruiz, A. (2026b, March 5). Pier',
    'Ruiz, A. (n.d.-a). Anchor',
    'Ruiz, A. (n.d.-b). Buoy',
  ])
})

test('Harvard has the letters too', () => {
  expect(listWorks(works, 'harvard').map((cited) => /\([^)]*\)/u.exec(textOf(cited))?.[0])).toEqual([
    '(2026)',
    '(2026a)',
    '(2026b)',
    '(no date a)',
    '(no date b)',
  ])
})

test('MLA has none; footnotes stay in their order', () => {
  expect(listWorks(works, 'mla').map((cited) => textOf(cited).split('.”')[0])).toEqual([
    'Li, Bo. “Tide',
    'Ruiz, Ana. “Anchor',
    'Ruiz, Ana. “Buoy',
    'Ruiz, Ana. “Ferry',
    'Ruiz, Ana. “Pier',
  ])
  expect(listWorks(works, 'footnote').map((cited) => textOf(cited).split(',')[0])).toEqual([
    'Bo Li',
    ...Array.from({ length: 4 }, () => 'Ana Ruiz'),
  ])
})
