import { describe, expect, test } from 'vitest'
import { findBlocks, readLines } from '../../../lib/extract/find-blocks'
import { purify } from './purify'
import { shapeContent } from '../../../lib/extract/shape-content'

const toHtml = (fragment: DocumentFragment): string => {
  const holder = document.createElement('div')
  holder.append(fragment)
  return holder.innerHTML
}

function shape(markup: string) {
  const shaped = shapeContent(purify(markup))
  const { text, blocks } = findBlocks(readLines(shaped))
  return { html: toHtml(shaped), text, blocks }
}

const withoutMarks = (html: string): string => html.replaceAll(/ data-block="\d+"/gu, '')

const cases: Record<string, [markup: string, html: string, kinds: string]> = {
  'bare text in a div becomes a paragraph': [
    '<div>One</div><div>Two</div>',
    '<p>One</p><p>Two</p>',
    'paragraph paragraph',
  ],
  'text beside a paragraph becomes one too': [
    '<div>One <b>bold</b><p>Two</p>Three</div>',
    '<p>One <b>bold</b></p><p>Two</p><p>Three</p>',
    'paragraph paragraph paragraph',
  ],
  'white space is what a browser shows': [
    '<p>\n One\n <b> two </b> three\t</p>',
    '<p>One <b>two </b>three</p>',
    'paragraph',
  ],
  'two line breaks part paragraphs, one does not': [
    '<div>One<br>still one<br><br>Two</div>',
    '<p>One<br>still one</p><p>Two</p>',
    'paragraph paragraph',
  ],
  'a break inside a mark cuts the mark': [
    '<p><i>One<br> <br>Two</i></p>',
    '<p><i>One</i></p><p><i>Two</i></p>',
    'paragraph paragraph',
  ],
  'a link around blocks goes into each of them': [
    '<a href="https://x.example/"><h2>Head</h2><p>Text</p></a>',
    '<h2><a href="https://x.example/">Head</a></h2><p><a href="https://x.example/">Text</a></p>',
    'heading paragraph',
  ],
  'an item holds its words directly': [
    '<ul><li><p>One</p></li><li>Two<ul><li>Three</li></ul></li></ul>',
    '<ul><li>One</li><li><p>Two</p><ul><li>Three</li></ul></li></ul>',
    'item item item',
  ],
  'what stands between items becomes an item': [
    '<ol start="3">Stray<li>One</li></ol>',
    '<ol start="3"><li>Stray</li><li>One</li></ol>',
    'item item',
  ],
  'an item outside a list is a paragraph': ['<div><li>One</li></div>', '<p>One</p>', 'paragraph'],
  'quotes hold paragraphs': [
    '<blockquote>One<footer>Two</footer></blockquote>',
    '<blockquote><p>One</p><p>Two</p></blockquote>',
    'quote quote',
  ],
  'empty cells keep their place': [
    '<table><tr><td></td><th>One</th></tr></table>',
    '<table><tbody><tr><td></td><th>One</th></tr></tbody></table>',
    'cell',
  ],
  'empty elements go': [
    '<p> </p><h2><span></span></h2><ul><li></li></ul><p>One<b></b></p><section></section>',
    '<p>One</p>',
    'paragraph',
  ],
  'a lone picture becomes a figure': [
    '<p><a href="https://x.example/"><img src="https://x.example/a.png"></a></p>',
    '<figure><img src="https://x.example/a.png"></figure>',
    '',
  ],
  'figures keep their caption': [
    '<figure><div><img src="https://x.example/a.png"></div><figcaption><p>Cap</p></figcaption></figure>',
    '<figure><img src="https://x.example/a.png"><figcaption>Cap</figcaption></figure>',
    'caption',
  ],
  'code keeps its white space': [
    '<pre><code>\n a\n   b\n</code></pre>',
    '<pre><code> a\n   b</code></pre>',
    'code',
  ],
  'a heading holds one line': ['<h3><div>One</div><div>Two</div></h3>', '<h3>One Two</h3>', 'heading'],
  'direction stays': ['<div dir="rtl"><p>אחת</p></div>', '<div dir="rtl"><p>אחת</p></div>', 'paragraph'],
  'hyphenation hints go': ['<p>Donau\u00ADdampf\u200Bschiff</p>', '<p>Donaudampfschiff</p>', 'paragraph'],
  'an anchor that leads nowhere goes': ['<p><a>One</a> two</p>', '<p>One two</p>', 'paragraph'],
  'definitions stay a list': [
    '<dl><div><dt>Term</dt><dd>Meaning</dd></div></dl>',
    '<dl><dt>Term</dt><dd>Meaning</dd></dl>',
    'item item',
  ],
  'a mark of the page is not ours': ['<p data-block="7">One</p>', '<p>One</p>', 'paragraph'],
  'formulas stay in their line': [
    '<p>So <math><mi>x</mi> <mo>=</mo> <mn>1</mn></math>.</p>',
    '<p>So <math><mi>x</mi> <mo>=</mo> <mn>1</mn></math>.</p>',
    'paragraph',
  ],
}

describe('the canonical form', () => {
  test.each(Object.entries(cases))('%s', (_, [markup, html, kinds]) => {
    const shaped = shape(markup)
    expect(withoutMarks(shaped.html)).toBe(html)
    expect(shaped.blocks.map(({ kind }) => kind).join(' ')).toBe(kinds)
  })

  test.each(Object.entries(cases))('holds what every later step relies on: %s', (_, [markup]) => {
    const { html, text, blocks } = shape(markup)
    expect(toHtml(purify(html))).toBe(html)
    const holder = document.createElement('div')
    holder.append(purify(html))
    const marked = [...holder.querySelectorAll('[data-block]')]
    expect(marked.map((element) => element.getAttribute('data-block'))).toEqual(
      blocks.map((_block, index) => String(index)),
    )
    for (const [index, element] of marked.entries()) {
      for (const lineBreak of element.querySelectorAll('br')) lineBreak.replaceWith('\n')
      const { start, end } = blocks[index]!
      expect(element.textContent).toBe(text.slice(start, end))
      expect(element.querySelector('[data-block]')).toBeNull()
    }
    expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text)
  })

  test('nesting without end is read as text', () => {
    const deep = document.createElement('div')
    let inner = deep
    for (let i = 0; i < 600; i++) inner = inner.appendChild(document.createElement('div'))
    inner.textContent = 'Bottom'
    const fragment = document.createDocumentFragment()
    fragment.append(deep)
    expect(findBlocks(readLines(shapeContent(fragment))).text).toBe('Bottom')
  })
})
