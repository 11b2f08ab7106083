import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sanitize } from '../../../lib/extract/sanitize'
import { fuzzRuns } from '../../fuzz-runs'
import { purify } from './purify'

const toHtml = (fragment: DocumentFragment): string => {
  const holder = document.createElement('div')
  holder.append(fragment)
  return holder.innerHTML
}

const clean = (markup: string): string => toHtml(sanitize(parse(markup)))

function parse(markup: string): Element {
  const { body } = new DOMParser().parseFromString(markup, 'text/html')
  return body
}

/** DOMPurify, by which every view shows an article, must find nothing to take out or to write otherwise. */
function expectPure(markup: string): void {
  // Something first, for DOMPurify takes away white space before the first element.
  const once = `<hr>${clean(markup)}`
  expect(toHtml(purify(once))).toBe(parse(once).innerHTML)
}

const names = (
  'p div a b table tr td li ul form input math mtext mi mo mglyph annotation-xml svg foreignObject style script ' +
  'iframe noscript template textarea title xmp select option img br h1 details object embed base meta link x-y'
).split(' ')
const attributes = (
  'href src id name title alt style class onclick onerror srcset action xlink:href formaction data-x data-block ' +
  'is cite dir lang datetime colspan value target'
).split(' ')
const values = [
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'https://a.example/',
  'mailto:a@b.example',
  '#note',
  'data:text/html,x',
  'data:image/png;base64,AA',
  'title',
  'firstChild',
  ' body ',
  '--><img src=x onerror=alert(1)>',
  '</style><img>',
  '</p>',
  ']]>',
  '"><script>alert(1)</script>',
  '1',
  '',
]

const attribute = fc
  .tuple(fc.constantFrom(...attributes), fc.constantFrom(...values))
  .map(([name, value]) => `${name}="${value.replaceAll('"', '&quot;')}"`)

const { tree } = fc.letrec<{ tree: string; element: string }>((tie) => ({
  tree: fc
    .array(
      fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom(
          'word',
          '&lt;img src=x onerror=alert(1)&gt;',
          '<!-- a -->',
          '&amp;',
          ' ',
          '<![CDATA[x]]>',
        ),
        tie('element'),
      ),
      { maxLength: 4 },
    )
    .map((parts) => parts.join('')),
  element: fc
    .tuple(fc.constantFrom(...names), fc.array(attribute, { maxLength: 3 }), tie('tree'))
    .map(([name, attrs, inner]) => `<${[name, ...attrs].join(' ')}>${inner}</${name}>`),
}))

describe('what is built from untrusted content', () => {
  test('mxss, css-exfil: is what DOMPurify would leave as it is, for any tree', () => {
    fc.assert(fc.property(tree, expectPure), fuzzRuns('sanitize'))
  })

  test.each([
    ['<p onclick="a()">A<script>a()</script></p>', '<p>A</p>'],
    ['<a href="javascript:a()">b</a>', '<a>b</a>'],
    ['<a href=" java&#10;script:a()">b</a>', '<a>b</a>'],
    ['<a href=" https://a.example/ ">b</a>', '<a href="https://a.example/">b</a>'],
    ['<a href="/relative">b</a>', '<a>b</a>'],
    ['<img src="data:text/html,x" alt="a">', '<img alt="a">'],
    ['<img src="data:image/png;base64,AA">', '<img src="data:image/png;base64,AA">'],
    ['<p id="title">a</p>', '<p id="user-content-title">a</p>'],
    ['<p title="--&gt;&lt;img&gt;">a</p>', '<p>a</p>'],
    ['<form><input name="firstChild"><p>a</p></form>', '<p>a</p>'],
    ['<math><mtext><table><mglyph><style><img src=x onerror=a()>', '<math><mtext></mtext></math>'],
    ['<mtext>a</mtext>', 'a'],
    ['<math><mi>a</mi><math><mi>b</mi></math></math>', '<math><mi>a</mi><mi>b</mi></math>'],
    ['<x-y><b>a</b></x-y><!-- b -->', '<b>a</b>'],
    ['<svg><a>b</a></svg>c', 'c'],
  ])('rv-url, forms, svg: %s', (markup, html) => {
    expect(clean(markup)).toBe(html)
    expectPure(markup)
  })
})
