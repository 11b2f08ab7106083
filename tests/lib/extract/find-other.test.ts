import { expect, test } from 'vitest'
import { extract } from '../../../lib/extract/extract'

const url = 'https://courier.example/2024/05/03/market'

const story = [
  'The council of Port Ellan voted on Friday to move the fish market from the harbour to the railway yard.',
  'Traders who have sold there for three generations said that nobody had asked them before the vote.',
  'The mayor answered that the harbour wall was sinking and that the town could not wait for the first accident.',
  'Until the autumn the traders keep their pitches while the harbour master leaves the cranes where they are.',
]
const terms = Array.from(
  { length: 20 },
  (_, index) =>
    `${index}. Whoever uses this service, by whatever means, accepts that no warranty, express or implied, is given, and that liability, so far as permitted, is limited to what was paid, if anything, in the month before.`,
)
const teasers = Array.from(
  { length: 25 },
  (_, index) =>
    `<a href="/story/${index}">Number ${index}: a long line about this, about that, about what else, and about nothing in particular, as teasers are</a> and some more, by our own staff, in the evening, on page ${index}, as ever.`,
)
const inParagraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('')

function read(body: string, description = ''): string {
  const page = new DOMParser().parseFromString(
    `<html lang="en"><head><base href="${url}"><title>Town votes to move its market</title>
    <meta property="og:type" content="article"><meta name="description" content="${description}"></head>
    <body><h1>Town votes to move its market</h1>${body}</body></html>`,
    'text/html',
  )
  const extraction = extract(page, url)
  return 'reason' in extraction ? extraction.reason : extraction.text
}

const description =
  'Traders protest: the council votes to move the market from the harbour to the railway yard.'
const beside = (lines: readonly string[]): string =>
  `<div><div><div id="a">${inParagraphs(story)}</div></div></div><div><div><div id="b">${inParagraphs(lines)}</div></div></div>`

test('where the longest text is about something else than the page says, another part is read', () => {
  expect(read(beside(terms), description)).toBe(story.join('\n\n'))
})

test('where the first choice is a list of links, another part is read', () => {
  expect(read(beside(teasers))).toBe(story.join('\n\n'))
})

test('a page that says nothing of itself is read as it was', () => {
  expect(read(beside(terms))).toContain('no warranty')
})

test('where no part is like what the page says, the first choice stays', () => {
  expect(
    read(
      beside(terms),
      'Seventeen elephants wandered through northern villages yesterday, frightening farmers and children.',
    ),
  ).toContain('no warranty')
})
