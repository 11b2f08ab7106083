import { expect, test } from 'vitest'
import { articleFragment } from '../../../lib/render/article-fragment'

function show(html: string): HTMLElement {
  const root = document.createElement('div')
  root.append(articleFragment(html))
  return root
}

test('scripts and handlers of a stored article do not survive', () => {
  const root = show(
    '<p onclick="x()">a<script>x()</script></p><img src="x" onerror="x()"><a href="javascript:x()">b</a>',
  )
  expect(root.querySelector('script, [onclick], [onerror], [href^="javascript:"]')).toBeNull()
})

test('pixel: a picture has no address before the reader has asked for it', () => {
  const image = show(
    '<img src="https://a.example/p.jpg" srcset="https://a.example/q.jpg 2x" alt="A pier">',
  ).querySelector('img')
  expect(image?.hasAttribute('src')).toBe(false)
  expect(image?.hasAttribute('srcset')).toBe(false)
  expect(image?.dataset.source).toBe('https://a.example/p.jpg')
})

test('links open in another tab and tell nobody where from; notes stay on the page', () => {
  const [out, note] = show('<a href="https://a.example/">out</a><a href="#note">1</a>').querySelectorAll('a')
  expect(out?.rel).toBe('noopener noreferrer')
  expect(out?.target).toBe('_blank')
  expect(note?.target).toBe('')
})

test('a table can be scrolled by keyboard', () => {
  expect(
    show('<table><tr><td>1</td></tr></table>').querySelector<HTMLElement>('.table-frame')?.tabIndex,
  ).toBe(0)
})
