import { expect, test } from 'vitest'
import { addLeadPicture } from '../../../lib/render/add-lead-picture'
import { articleFragment } from '../../../lib/render/article-fragment'

const lead = { url: 'https://a.example/p.jpg?w=1&h=2', alt: 'A pier', caption: 'The pier <b>today</b>' }

test('the lead image stands above the content, with its caption as plain text', () => {
  const content = articleFragment('<p data-block="0">Text</p>')
  addLeadPicture(content, lead)
  const figure = content.firstElementChild
  expect(figure?.querySelector('img')?.dataset.source).toBe(lead.url)
  expect(figure?.querySelector('img')?.hasAttribute('src')).toBe(false)
  expect(figure?.querySelector('figcaption')?.innerHTML).toBe('The pier &lt;b&gt;today&lt;/b&gt;')
})

test('it is not shown twice', () => {
  const content = articleFragment('<p data-block="0">Text</p><img src="https://a.example/p.jpg?w=1&amp;h=2">')
  addLeadPicture(content, lead)
  expect(content.querySelectorAll('img')).toHaveLength(1)
})
