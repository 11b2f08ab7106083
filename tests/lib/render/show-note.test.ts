import { expect, test } from 'vitest'
import { showNote } from '../../../lib/render/show-note'

function show(markdown: string): HTMLElement {
  const box = document.createElement('div')
  box.append(showNote(markdown))
  return box
}

test('a note is shown as Markdown', () => {
  const box = show('**Why** is [this](https://a.example/)?\n\n- one\n- two')
  expect(box.querySelector('strong')?.textContent).toBe('Why')
  expect(box.querySelector('a')?.getAttribute('rel')).toBe('noopener noreferrer')
  expect(box.querySelectorAll('li')).toHaveLength(2)
})

test('nothing in it runs or is loaded', () => {
  const box = show(
    '<img src=x onerror=alert(1)> ![p](https://t.example/p.png) [a](javascript:alert(1)) <script>1</script><style>*{}</style>',
  )
  expect(box.querySelector('img, script, style, [onerror], [href^="javascript"]')).toBeNull()
})

test('a note of a hostile depth is shown as it is written', () => {
  const deep = `${'>'.repeat(20_000)} a`
  expect(show(deep).textContent).toBe(deep)
})
