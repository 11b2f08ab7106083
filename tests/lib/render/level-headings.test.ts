import { expect, test } from 'vitest'
import { levelHeadings } from '../../../lib/render/level-headings'

const levelled = (levels: number[]): string[] => {
  const content = document.createDocumentFragment()
  for (const level of levels) {
    const heading = document.createElement(`h${level}`)
    heading.dataset.block = '7'
    heading.append(`a ${level}`)
    content.append(heading)
  }
  levelHeadings(content)
  return [...content.querySelectorAll('[data-block="7"]')].map(
    ({ localName, textContent }) => `${localName} ${textContent}`,
  )
}

test('levels have no gaps and keep their order', () => {
  expect(levelled([4, 4, 6, 2, 3])).toEqual(['h2 a 4', 'h2 a 4', 'h3 a 6', 'h2 a 2', 'h3 a 3'])
})

test('a second h1 stands below the title', () => {
  expect(levelled([1, 2, 1])).toEqual(['h2 a 1', 'h3 a 2', 'h2 a 1'])
})
