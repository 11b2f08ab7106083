import { expect, test } from 'vitest'
import { textFragmentUrl } from '../../../lib/render/text-fragment'

const page = 'https://news.example/story#comments'

test.each([
  ['a short passage is named whole', 'half-built, he said', 'half%2Dbuilt%2C%20he%20said'],
  [
    'a long one by its first and last words',
    'It was the third time this year that the bridge had to be closed because of the ice on its cables.',
    'It%20was%20the%20third%20time,the%20ice%20on%20its%20cables.',
  ],
])('%s', (_, passage, directive) => {
  expect(textFragmentUrl(page, passage)).toBe(`https://news.example/story#:~:text=${directive}`)
})
