import { describe, expect, test } from 'vitest'
import { extract } from '../../../lib/extract/extract'
import type { Article } from '../../../lib/model/article'

const url = 'https://courier.example/2024/05/03/market'

const prose = [
  'The council of Port Ellan voted on Friday to move the fish market from the old quay to the railway yard, which has stood empty since the war.',
  'Traders who have sold there for three generations said that nobody had asked them before the vote was called, and that they would not go.',
  'The mayor answered that the quay was sinking by a finger a year, and that the town could not wait until the first stall fell into the water.',
  'Work is to begin in the autumn, and the last stall will close on the quay a year later, on the first of October, when the season ends.',
  'Until then the traders keep their pitches, and the harbour master has promised to leave the cranes where they are for as long as he can.',
]
const [before = '', ...after] = prose.map((line) => `<p>${line}</p>`)

function parse(markup: string): Document {
  const parsed = new DOMParser().parseFromString(markup, 'text/html')
  const base = parsed.createElement('base')
  base.href = url
  parsed.head.prepend(base)
  return parsed
}

function readDocument(document: Document): Article {
  const extraction = extract(document, url)
  if ('reason' in extraction) throw new Error(extraction.reason)
  return extraction
}

/** An article with something in the midst of its text. */
const readWith = (inside: string, head = ''): Article =>
  readDocument(
    parse(`<html lang="en"><head><title>Town votes to move its market</title>${head}</head><body>
    <article><h1>Town votes to move its market</h1>${before}${inside}${after.join('')}</article></body></html>`),
  )

/** The content's markup without the indices of blocks. */
const htmlWith = (inside: string): string => readWith(inside).html.replace(/ data-block="\d+"/gu, '')

const liveEntry = (time: string, line: string): string =>
  `<div class="entry"><time datetime="2024-05-03T${time}Z">${time}</time><h2>${line}</h2><p>${line}, and the council went on with its work until the lamps were lit in the square.</p></div>`

describe('structure survives', () => {
  test.each<[string, string, string]>([
    [
      'a table with its heads, its spans and its caption',
      '<div class="table-scroll"><table><caption>Landed</caption><thead><tr><th scope="col">Year</th><th colspan="2">Boxes</th></tr></thead><tbody><tr><td>2022</td><td>310</td><td>12</td></tr><tr><td>2023</td><td>280</td><td>9</td></tr></tbody></table></div>',
      '<table><caption>Landed</caption><thead><tr><th scope="col">Year</th><th colspan="2">Boxes</th></tr></thead><tbody><tr><td>2022</td><td>310</td><td>12</td></tr><tr><td>2023</td><td>280</td><td>9</td></tr></tbody></table>',
    ],
    [
      'lists in lists, and where they start',
      '<ol start="4"><li>The quay, which has stood since the days of the herring<ul><li>its stalls, of which there are thirty</li></ul></li><li>The yard, which is empty</li></ol>',
      '<ol start="4"><li><p>The quay, which has stood since the days of the herring</p><ul><li>its stalls, of which there are thirty</li></ul></li><li>The yard, which is empty</li></ol>',
    ],
    [
      'a quotation in a block of its own',
      '<blockquote><p>We were born on this quay, and we will sell on it until it sinks, said the oldest of the traders.</p></blockquote>',
      '<blockquote><p>We were born on this quay, and we will sell on it until it sinks, said the oldest of the traders.</p></blockquote>',
    ],
    [
      'sub-headings',
      '<h2>What the traders say</h2><p>Nothing good, for they were not asked, and they say so.</p>',
      '<h2>What the traders say</h2>',
    ],
    [
      'code as it stands',
      '<pre><code class="language-js">if (quay) {\n  sink()\n}</code></pre>',
      '<pre><code>if (quay) {\n  sink()\n}</code></pre>',
    ],
    [
      'formulas',
      '<p>It sinks by <math display="inline"><mfrac><mi>d</mi><mi>t</mi></mfrac></math> a year, says the report of the harbour.</p>',
      '<math display="inline"><mfrac><mi>d</mi><mi>t</mi></mfrac></math>',
    ],
    [
      'a figure with its caption',
      '<figure><img src="/quay.jpg" alt="The quay" width="800" height="500"><figcaption>The quay at dawn. Photo: Ana Ruiz</figcaption></figure>',
      '<figcaption>The quay at dawn. Photo: Ana Ruiz</figcaption></figure>',
    ],
    [
      'a picture that only browsers without scripts get',
      '<figure><img class="lazy" data-src="/real.jpg" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><noscript><img src="/real.jpg"></noscript></figure>',
      'src="https://courier.example/real.jpg"',
    ],
    [
      "AMP's own pictures",
      '<amp-img src="/amp.jpg" width="800" height="500" alt="The quay"></amp-img>',
      'src="https://courier.example/amp.jpg"',
    ],
    [
      "AMP's own videos, as a link",
      '<amp-youtube data-videoid="abcdefghijk" width="480" height="270"></amp-youtube>',
      '<a href="https://www.youtube.com/watch?v=abcdefghijk">youtube.com</a>',
    ],
    [
      'an embedded post with its words and its link',
      '<blockquote class="twitter-tweet"><p>The quay is sinking, and the council has known it for years.</p>— Bo Li (@boli) <a href="https://twitter.com/boli/status/1">May 3, 2024</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>',
      '<a href="https://twitter.com/boli/status/1">May 3, 2024</a>',
    ],
    [
      'a video of its own, as a link',
      '<video controls poster="/p.jpg" title="The last day on the quay"><source src="/quay.mp4" type="video/mp4"></video>',
      '<a href="https://courier.example/quay.mp4">The last day on the quay</a>',
    ],
    [
      'a recording, as a link',
      '<audio controls src="/quay.mp3"></audio>',
      '<a href="https://courier.example/quay.mp3">quay.mp3</a>',
    ],
    [
      'what unfolds',
      '<details><summary>How it was counted</summary><p>The harbour master counts the boxes at noon, every day but on Sundays.</p></details>',
      '<p>The harbour master counts the boxes at noon, every day but on Sundays.</p>',
    ],
    [
      'abbreviations and marks',
      '<p>It is <abbr title="British Summer Time">BST</abbr> and H<sub>2</sub>O, <del>not</del> <ins>so</ins>, they say.</p>',
      'H<sub>2</sub>O, <del>not</del> <ins>so</ins>',
    ],
  ])('%s', (_, inside, html) => {
    expect(htmlWith(inside)).toContain(html)
  })

  test('a pull quote is not shown twice', () => {
    const { text } = readWith(
      '<aside class="pullquote"><blockquote><p>the quay was sinking by a finger a year</p></blockquote></aside>',
    )
    expect(text.split('sinking by a finger a year')).toHaveLength(2)
  })

  test("a live blog's entries keep their times", () => {
    const { html } = readWith(
      liveEntry('10:15', 'The first speaker is up') +
        liveEntry('10:40', 'The second speaker is up') +
        liveEntry('11:05', 'The vote is called'),
    )
    expect(html.match(/<time datetime="[^"]+">\d\d:\d\d<\/time>/gu)).toHaveLength(3)
  })

  test('what stands in a frame of the same site', () => {
    const frame = document.createElement('iframe')
    const box = document.createElement('div')
    box.append(frame)
    document.body.append(box)
    try {
      const inner = frame.contentDocument
      if (!inner) throw new Error('the frame has no document')
      inner.body.append(
        ...[...prose, ...prose.map((line) => `Again: ${line}`)].map((line) => {
          const paragraph = inner.createElement('p')
          paragraph.textContent = line
          return paragraph
        }),
      )
      expect(readDocument(document).text).toContain(prose[3])
    } finally {
      box.remove()
    }
  })
})
