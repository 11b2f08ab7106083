import { expect, test } from 'vitest'
import { extract } from '../../../lib/extract/extract'
import { articleFragment, sanitizeMarkup } from '../../../lib/render/article-fragment'

const url = 'https://news.example/a'
const sentence =
  'The ferry of Norhaven left the old pier at six, an hour later than the timetable had promised. '
const text = `<p>${sentence.repeat(3)}</p>`.repeat(5)

function read(content: string, attributes = '') {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html ${attributes}><head><title>The ferry</title></head><body><article><h1>The ferry</h1>${content}</article></body></html>`,
    'text/html',
  )
  const article = extract(page, url)
  if ('reason' in article) throw new Error(article.reason)
  return article
}

test.each([
  [`lang="');alert(1);//" dir="rtl\\&quot; onload=alert(1)"`, undefined, undefined],
  ['lang="en-GB" dir="ltr"', 'en-GB', 'ltr'],
  ['lang="x" dir="sideways"', undefined, undefined],
  [`lang="en${'-abcdefgh'.repeat(40)}"`, undefined, undefined],
])('rv-lang-inject: %s', (attributes, lang, dir) => {
  const article = read(text, attributes)
  expect([article.lang, article.dir]).toEqual([lang, dir])
})

test('rv-referrerpolicy: no picture and no link tells where it was opened from', () => {
  const { html } = read(
    `${text}<p><img src="https://evil.example/x.gif" referrerpolicy="unsafe-url"> <a href="https://evil.example/" referrerpolicy="unsafe-url" rel="opener">a link</a> in the text.</p>${text}`,
  )
  expect(html).not.toMatch(/referrerpolicy|opener/u)
  const shown = articleFragment(html)
  expect(shown.querySelector('img')?.referrerPolicy ?? 'no-referrer').toBe('no-referrer')
  expect(shown.querySelector('a')?.rel).toBe('noopener noreferrer')
})

test('imp-html: an article of a backup is sanitized when it comes in, and when it is shown', () => {
  const evil =
    '<p onclick="a()">words<script>a()</script><img src=x onerror=a()><svg onload=a()></svg><iframe src="https://evil.example"></iframe></p>'
  expect(sanitizeMarkup(evil)).toBe('<p>words<img></p>')
  expect(articleFragment(evil).querySelector('script, svg, iframe, [onclick], [onerror]')).toBeNull()
})

test('rv-title-html: markup in a title is the words it is', () => {
  const page = new DOMParser().parseFromString(
    `<title>&lt;img src=x onerror=alert(1)&gt; in the harbour</title><article>${text}</article>`,
    'text/html',
  )
  expect(extract(page, url)).toMatchObject({ title: '<img src=x onerror=alert(1)> in the harbour' })
})

test('enc: what is stored has no half of a character, nor what no text may have', () => {
  const article = read(`<p>\ud800 ${sentence} \udc00 a\ufffe\0b \ufeff ${sentence}</p>${text}`)
  expect(JSON.parse(new TextDecoder().decode(new TextEncoder().encode(JSON.stringify(article))))).toEqual(
    article,
  )
})

test('iframe: an article is read beside a hundred frames, and nothing of theirs', () => {
  const { html, text: words } = read(
    text + '<iframe src="https://ads.example/" srcdoc="<p>an advertisement</p>"></iframe>'.repeat(100),
  )
  expect(html).not.toContain('iframe')
  expect(words).not.toContain('advertisement')
})
