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
const readWith = (inside: string, head = '', end = ''): Article =>
  readDocument(
    parse(`<html lang="en"><head><title>Town votes to move its market</title>${head}</head><body>
    <article><h1>Town votes to move its market</h1>${before}${inside}${after.join('')}${end}</article></body></html>`),
  )

/** The content's markup without the indices of blocks. */
const htmlWith = (inside: string): string => readWith(inside).html.replace(/ data-block="\d+"/gu, '')

const liveEntry = (time: string, line: string): string =>
  `<div class="entry"><time datetime="2024-05-03T${time}Z">${time}</time><h2>${line}</h2><p>${line}, and the council went on with its work until the lamps were lit in the square.</p></div>`

const changedEntry = (time: string): string =>
  `<div class="entry"><p><time>Updated at ${time} am, May 3, 2024</time></p><h2>A speaker is up</h2><p>At ${time} another speaker was up, and the council went on with its work until the lamps were lit.</p></div>`

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
      "a script's own player, as a link",
      '<lite-youtube videoid="abcdefghijk"></lite-youtube>',
      '<p><a href="https://www.youtube.com/watch?v=abcdefghijk">youtube.com</a></p>',
    ],
    [
      'a frame that is loaded late, as a link',
      '<iframe src="about:blank" data-lazy-src="https://www.youtube.com/embed/abcdefghijk"></iframe>',
      '<p><a href="https://www.youtube.com/watch?v=abcdefghijk">youtube.com</a></p>',
    ],
    [
      "a post in a script's frame, as a link to the post",
      '<iframe src="https://platform.twitter.com/embed/Tweet.html?dnt=false&amp;id=17890"></iframe>',
      '<p><a href="https://twitter.com/i/status/17890">twitter.com</a></p>',
    ],
    [
      'a post in a frame that is told what to show',
      '<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fboli%2Fposts%2F1"></iframe>',
      '<p><a href="https://www.facebook.com/boli/posts/1">facebook.com</a></p>',
    ],
    [
      'a post in a frame below its own address',
      '<iframe src="https://www.instagram.com/p/Cabc123/embed/captioned/"></iframe>',
      '<p><a href="https://www.instagram.com/p/Cabc123/">instagram.com</a></p>',
    ],
    [
      'a post that its script has not drawn yet',
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Cabc123/"><div><a href="https://www.instagram.com/p/Cabc123/">A post shared by Bo Li</a></div></blockquote>',
      '<p><a href="https://www.instagram.com/p/Cabc123/">A post shared by Bo Li</a></p>',
    ],
    [
      'a post without any word of its own',
      '<div class="fb-post" data-href="https://www.facebook.com/boli/posts/1"></div>',
      '<p><a href="https://www.facebook.com/boli/posts/1">facebook.com</a></p>',
    ],
    [
      "AMP's own posts",
      '<amp-twitter data-tweetid="17890"></amp-twitter>',
      '<p><a href="https://twitter.com/i/status/17890">twitter.com</a></p>',
    ],
    [
      "AMP's own frames",
      '<amp-iframe src="https://player.vimeo.com/video/12345"></amp-iframe>',
      '<p><a href="https://vimeo.com/12345">vimeo.com</a></p>',
    ],
    [
      "AMP's own players",
      '<amp-video controls title="The last day"><source src="/quay.mp4"></amp-video>',
      '<p><a href="https://courier.example/quay.mp4">The last day</a></p>',
    ],
    [
      "AMP's own moving pictures",
      '<amp-anim src="/quay.gif" width="400" height="300" alt="waves"></amp-anim>',
      '<img src="https://courier.example/quay.gif" alt="waves" width="400" height="300">',
    ],
    [
      'a video in a figure that a script gives its buttons',
      '<figure><video src="/quay.mp4" poster="/q.jpg"></video><figcaption>The quay</figcaption></figure>',
      '<figure><p><a href="https://courier.example/quay.mp4">quay.mp4</a></p><figcaption>The quay</figcaption></figure>',
    ],
    [
      'a picture whose files stand beside it, to be loaded late',
      '<figure><picture><source data-srcset="/a-400.jpg 400w, /a-1600.jpg 1600w"><img class="lazyload" alt="The quay"></picture><figcaption>The quay</figcaption></figure>',
      '<figure><img alt="The quay" src="https://courier.example/a-1600.jpg"><figcaption>The quay</figcaption></figure>',
    ],
    [
      'a row of pictures with their captions',
      '<div><figure><img src="/1.jpg" width="600" height="400"><figcaption>One</figcaption></figure><figure><img src="/2.jpg" width="600" height="400"><figcaption>Two</figcaption></figure></div>',
      '<figcaption>One</figcaption></figure><figure><img src="https://courier.example/2.jpg" width="600" height="400"><figcaption>Two</figcaption>',
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

  test.each([
    [
      'in a box beside the text',
      '<aside class="pullquote"><blockquote><p>the quay was sinking by a finger a year</p></blockquote></aside>',
    ],
    [
      'with who said it',
      '<blockquote><p>The quay was sinking by a finger a year, and that the town could not wait</p><cite>Ana Ruiz</cite></blockquote>',
    ],
    [
      'with who said it as its caption',
      '<figure><blockquote><p>the quay was sinking by a finger a year, and that the town could not wait</p></blockquote><figcaption>— Ana Ruiz, mayor</figcaption></figure>',
    ],
    [
      'with some words left out',
      '<blockquote><p>The quay was sinking … the town could not wait until the first stall fell</p></blockquote>',
    ],
  ])('a pull quote is not shown twice: %s', (_, quote) => {
    const { html, text } = readWith(quote)
    expect(text.split('quay was sinking')).toHaveLength(2)
    expect(html).not.toMatch(/blockquote|Ana Ruiz/u)
  })

  test('what is quoted with words left out, and stands nowhere else, stays', () => {
    const { html } = readWith(
      '<blockquote><p>The quay was sinking … the gulls had known it for years before anybody</p></blockquote>',
    )
    expect(html).toContain('the gulls had known it')
  })

  test.each([
    [
      'a footer',
      '<sup id="r1"><a href="#fn1">1</a></sup>',
      '<footer class="footnotes"><ol><li id="fn1">The old town chronicle, page 12. <a href="#r1">back</a></li></ol></footer>',
    ],
    [
      'boxes beside the text',
      '<a href="#fn1" id="r1" role="doc-noteref"><sup>1</sup></a>',
      '<aside id="fn1" role="doc-footnote"><p>1. The old town chronicle, page 12. <a href="#r1">back</a></p></aside>',
    ],
  ])('footnotes in %s, and the way there and back', (_, mark, notes) => {
    const { html } = readWith(`<p>It has stood since 1850${mark}, says the harbour master.</p>`, '', notes)
    expect(html).toContain('The old town chronicle, page 12.')
    for (const id of ['fn1', 'r1']) {
      expect(html).toContain(`href="#user-content-${id}"`)
      expect(html).toContain(`id="user-content-${id}"`)
    }
  })

  test('a footer with nothing but the page’s own links goes', () => {
    const { html } = readWith(
      '<p>It has stood since 1850, says the harbour master, <a href="#top">who has read it</a>.</p>',
      '',
      '<footer><ul><li id="menu-1"><a href="/imprint">Imprint</a></li></ul><p id="top">Up</p></footer>',
    )
    expect(html).not.toMatch(/Imprint|Up</u)
  })

  test("a live blog's entries keep their times", () => {
    const { html } = readWith(
      liveEntry('10:15', 'The first speaker is up') +
        liveEntry('10:40', 'The second speaker is up') +
        liveEntry('11:05', 'The vote is called'),
    )
    expect(html.match(/<time datetime="[^"]+">\d\d:\d\d<\/time>/gu)).toHaveLength(3)
  })

  test("a live blog's entries keep when they were changed", () => {
    const { text } = readWith(changedEntry('10:15') + changedEntry('10:40'))
    expect(text.match(/Updated at \d\d:\d\d am/gu)).toHaveLength(2)
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
