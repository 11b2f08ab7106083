import { describe, expect, test } from 'vitest'
import { cleanContent } from '../../../../lib/extract/clean/clean-content'
import { markCaptions } from '../../../../lib/extract/clean/find-credits'
import { readLines } from '../../../../lib/extract/find-blocks'
import { purify } from '../purify'
import { shapeContent } from '../../../../lib/extract/shape-content'

const context = {
  title: 'Harbour town votes to move its market',
  names: ['Ana Ruiz', 'Bo Li'],
  url: 'https://courier.example/2024/05/03/market',
  siteName: 'The Courier',
}

const prose = [
  'The council of Port Ellan voted on Friday to move the fish market from the old quay to the railway yard.',
  'Traders who have sold there for three generations said that nobody had asked them before the vote was called.',
  'The mayor answered that the quay was sinking by a finger a year, and that the yard had been empty since the war.',
  'Work is to begin in the autumn, and the last stall will close on the quay a year later, on the first of October.',
  'Until then the traders keep their pitches, and the harbour master has promised to leave the cranes where they are.',
]

const paragraphs = prose.map((text) => `<p>${text}</p>`)

/** Cleans markup and returns the text of the lines that stay, without the running text around the case. */
function clean(markup: string, more: Partial<typeof context> & { articleBody?: string } = {}): string[] {
  const shaped = shapeContent(purify(markup))
  markCaptions(shaped)
  const { kept } = cleanContent(readLines(shaped), { ...context, ...more })
  return kept.map(({ text }) => text).filter((text) => !prose.includes(text))
}

const above = (markup: string): string => [markup, ...paragraphs].join('')
const inside = (markup: string): string =>
  [...paragraphs.slice(0, 3), markup, ...paragraphs.slice(3)].join('')
const below = (markup: string): string => [...paragraphs, markup].join('')

const goes: Record<string, string> = {
  'the title once more': above('<h2>Harbour Town votes to move its market</h2>'),
  'a trail of sections that ends in the title': above(
    '<p>Home News Harbour town votes to move its market</p>',
  ),
  "the page's own address": inside('<p>https://courier.example/2024/05/03/market</p>'),
  'the date line': above('<p>May 3rd, 2024 | 4:20am EDT</p>'),
  'the date line of an update, wherever it stands': inside(
    '<p>Updated 11:21 pm CST, Tuesday, May 7, 2024</p>',
  ),
  'the byline': above('<p>By Ana Ruiz and Bo Li, Staff Writers | May 3, 2024</p>'),
  "a weblog's data about its entry": above(
    '<p>03/05/2024 - Posted by: admin - Category: News - Tags: market</p>',
  ),
  '"read more" before a link': inside(
    '<p>Read more: <a href="https://courier.example/b">Why the quay is sinking</a></p>',
  ),
  'a paragraph that is a link to another page of the site': inside(
    '<p><a href="https://www.courier.example/b">Why the quay is sinking</a></p>',
  ),
  'a row of tags': inside(
    '<p>Tags: <a href="/t/a">Market</a>, <a href="/t/b">Port Ellan</a>, <a href="/t/c">Quay</a></p>'.replaceAll(
      '/t/',
      'https://courier.example/t/',
    ),
  ),
  'a row of buttons to share': inside(
    '<p>Copiar <a href="https://www.facebook.com/sharer/sharer.php?u=x">Post it</a></p>',
  ),
  'a byline with a role': above('<p>Ana Ruiz, National Coast Writer</p>'),
  'the date line under a call to subscribe': above(
    '<p>Get our newsletter with the best stories of the coast, delivered to your inbox every weekday morning.</p><p>Harbours</p><p>Nov. 20, 2023, 9:28 AM UTC</p>',
  ).replace('<p>Harbours</p>', ''),
  'a list of such links': below(
    '<ul><li><a href="https://courier.example/b">One story</a></li><li><a href="https://courier.example/c">Another</a></li></ul>',
  ),
  'a list that mixes them, below the text': below(
    '<ul><li><a href="https://courier.example/b">One story</a></li><li>Want a better boat? See our picks.</li></ul>',
  ),
  'a heading that is such a link': inside(
    '<h3><a href="https://courier.example/b">Why the quay is sinking</a></h3>',
  ),
  'labels of boxes': inside('<p>Advertisement</p><p>Related stories</p><p>Facebook Twitter Email</p>'),
  'cards of other articles below the text': below(
    ['b', 'c', 'd']
      .map(
        (page) =>
          `<h3><a href="https://courier.example/${page}">Story ${page} of the day</a></h3><p>The harbour authority of the next town has told its own story of the year, and it is a long one.</p>`,
      )
      .join(''),
  ),
  'a call to subscribe': inside('<p>Sign up for our free daily newsletter and never miss a story.</p>'),
  'a promise of delivery': above('<p>The news that matters, delivered weekday mornings to your inbox.</p>'),
  'a call to follow, after the text': below('<p>Follow Ana on Twitter @anaruiz.</p>'),
  'a legal notice': below(
    '<p>© 2024 The Courier. All rights reserved. This material may not be reproduced.</p>',
  ),
  'a notice of commission': above('<p>If you buy through our links, The Courier may earn a commission.</p>'),
  'who the author is': below('<p>Ana Ruiz is a reporter who covers the coast for The Courier.</p>'),
  'how to reach the author': below('<p>You can reach the newsroom at desk@courier.example any time.</p>'),
  'who helped': below('<p>Reporting by Ana Ruiz; editing by Bo Li</p>'),
  'what a form says': inside('<p>Please enter a valid email address</p>'),
  'a mark that was never turned into a button': inside(
    '<p>[button link="https://courier.example/x"] Send yours[/button]</p>',
  ),
  'a credit alone': inside('<p>Photo: Ana Ruiz / The Courier</p>'),
  'a caption without its picture': inside(
    '<p>The old quay at dawn, seen from the yard. (AP Photo/Bo Li)</p>',
  ),
  'a pull quote': inside('<blockquote>nobody had asked them before the vote was called</blockquote>'),
  'a paragraph that stands there twice': below(paragraphs[1] ?? ''),
  'a heading with nothing under it': below('<h2>Comments of our readers</h2>'),
}

const stays: Record<string, [markup: string, text: string]> = {
  'a list whose items are not all links': [
    inside(
      '<ul><li><a href="https://courier.example/b">The quay</a></li><li>The railway yard, empty for years</li></ul>',
    ),
    'The quay',
  ],
  'a link to another site': [
    inside('<p><a href="https://council.example/minutes">Minutes of the vote</a></p>'),
    'Minutes of the vote',
  ],
  "the date of a live-blog's entry": [inside('<p>10:15 pm</p>'), '10:15 pm'],
  'a quotation in a block of its own': [
    inside('<blockquote>We were born on this quay and we will sell on it.</blockquote>'),
    'We were born on this quay and we will sell on it.',
  ],
  'the headings of a round-up': [
    ['b', 'c', 'd']
      .map(
        (page, index) =>
          `<h3><a href="https://courier.example/${page}">Story ${page}</a></h3><p>${prose[index] ?? ''}</p>`,
      )
      .join(''),
    'Story b',
  ],
  'a sentence about newsletters': [
    inside(
      '<p>The traders printed a weekly newsletter of their own for thirty years, until paper became too dear for them, and then they stopped.</p>',
    ),
    'The traders printed a weekly newsletter of their own for thirty years, until paper became too dear for them, and then they stopped.',
  ],
  'a sentence about somebody of the same name, in the middle': [
    [
      paragraphs[0],
      '<p>Bo Li is a fishmonger of the same name as one of our reporters, and no relation of his.</p>',
      ...paragraphs.slice(1),
    ].join(''),
    'Bo Li is a fishmonger of the same name as one of our reporters, and no relation of his.',
  ],
  'a sentence that may be posted with a click': [
    inside('<p><a href="https://twitter.com/intent/tweet?text=x">Nobody had asked the gulls.</a></p>'),
    'Nobody had asked the gulls.',
  ],
  'a sub-heading': [inside('<h2>A sinking quay</h2>'), 'A sinking quay'],
  'the same question to several people': [
    inside(
      '<p>What did you think when you heard that the market would have to move to the railway yard after all these years?</p>'.repeat(
        2,
      ),
    ),
    'What did you think when you heard that the market would have to move to the railway yard after all these years?',
  ],
}

describe('cleaning', () => {
  test.each(Object.entries(goes))('takes out %s', (_, markup) => {
    expect(clean(markup)).toEqual([])
  })

  test.each(Object.entries(stays))('keeps %s', (_, [markup, text]) => {
    expect(clean(markup)).toContain(text)
  })

  test('takes out a heading that has lost what stood under it', () => {
    const box = '<h3>Around the coast</h3><ul><li><a href="https://courier.example/b">One story</a></li></ul>'
    expect(clean(inside(`${box}<h3>The yard</h3>`))).toEqual(['The yard'])
  })

  test('takes out a credit but keeps the caption that holds one', () => {
    const figure =
      '<figure><img src="https://courier.example/q.jpg"></figure><p>The old quay at dawn (Image: BO LI)</p>'
    const shaped = shapeContent(purify(inside(figure)))
    markCaptions(shaped)
    expect(shaped.querySelector('figcaption')?.textContent).toBe('The old quay at dawn (Image: BO LI)')
  })

  test("asks the page's data which lines are strange", () => {
    const markup = inside('<p>Our print edition has more</p>') + '<p>Tonight on Channel Four</p>'
    expect(clean(markup)).toEqual(['Our print edition has more', 'Tonight on Channel Four'])
    expect(clean(markup, { articleBody: prose.join('\n') })).toEqual([])
  })

  test('does not believe data that has little of the text', () => {
    const markup = inside('<p>Our print edition has more</p>')
    expect(
      clean(markup, { articleBody: `${prose[0] ?? ''} ${'And another text altogether. '.repeat(30)}` }),
    ).toEqual(['Our print edition has more'])
  })

  test('leaves a table its columns', () => {
    const shaped = shapeContent(purify(below('<table><tr><td>Advertisement</td><td>12</td></tr></table>')))
    cleanContent(readLines(shaped), context)
    expect(shaped.querySelectorAll('td')).toHaveLength(2)
  })
})

test('taking out one line of a long article costs no more than one of a short one', () => {
  const { prototype } = Node
  const read = Object.getOwnPropertyDescriptor(prototype, 'textContent')!
  let characters = 0
  const count = (lines: number): number => {
    characters = 0
    clean(`<blockquote>${'<p>Advertisement</p>'.repeat(lines)}${above('')}</blockquote>`)
    return characters
  }
  Object.defineProperty(prototype, 'textContent', {
    ...read,
    get(this: Node) {
      const text = read.get!.call(this) as string
      characters += text?.length ?? 0
      return text
    },
  })
  try {
    expect(count(400)).toBeLessThan(count(100) * 6)
  } finally {
    Object.defineProperty(prototype, 'textContent', read)
  }
})
