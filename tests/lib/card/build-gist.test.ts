import { expect, test } from 'vitest'
import { buildGist, type GistParts } from '../../../lib/card/build-gist'
import { writeGistMarkdown } from '../../../lib/card/write-gist-markdown'
import type { GistContent } from '../../../lib/card/card-content'
import type { Analysis } from '../../../lib/model/analysis'
import type { Article } from '../../../lib/model/article'

const text = 'Ana Ruiz came to Lima.\n\n“The *boat* will sail again in the spring,” Ruiz said.'
const spanOf = (part: string, from = 0): { start: number; end: number } => {
  const start = text.indexOf(part, from)
  return { start, end: start + part.length }
}

const article: Article = {
  url: 'https://www.example.org/boat?from=feed',
  title: '# A boat_returns',
  byline: 'Una Cormack',
  lang: 'en-GB',
  html: '',
  text,
  blocks: [
    { ...spanOf('Ana Ruiz came to Lima.'), kind: 'paragraph' },
    { ...spanOf('“The *boat* will sail again in the spring,” Ruiz said.'), kind: 'paragraph' },
  ],
  confidence: 'whole',
}

const quoted = spanOf('“The *boat* will sail again in the spring,”')
const analysis: Analysis = {
  sentences: [
    { ...spanOf('Ana Ruiz came to Lima.'), block: 0 },
    { ...spanOf('“The *boat* will sail again in the spring,” Ruiz said.'), block: 1 },
  ],
  mentions: [
    { ...spanOf('Ana Ruiz'), label: 'person', entity: 0, score: 1 },
    { ...spanOf('Lima'), label: 'place', entity: 1, score: 1 },
    { ...spanOf('Ruiz', 20), label: 'person', entity: 0, score: 1 },
  ],
  entities: [
    { label: 'person', name: 'Ana Ruiz', mentions: [0, 2], salience: 0.9 },
    { label: 'place', name: 'Lima', mentions: [1], salience: 0.4 },
  ],
  quotations: [
    {
      ...quoted,
      content: { start: quoted.start + 1, end: quoted.end - 1 },
      source: 0,
      confidence: 'probable',
    },
  ],
  summary: { sentences: [0] },
}

function build(change: Partial<GistParts> = {}): GistContent {
  return buildGist({
    article,
    analysis,
    summaries: { 1: [0], 3: [0, 1], 5: [0, 1] },
    source: 'page',
    isSaved: false,
    isWhole: true,
    words: { source: 'Source' } as GistParts['words'],
    counted: {
      untitled: 'Untitled',
      partial: 'Not all of it',
      probably: 'probably',
      minutes: (count) => `${count} min`,
      mentions: (count) => `${count} times`,
    },
    ...change,
  })
}

const words = (content: GistContent, span: { start: number; end: number } | undefined): string =>
  span ? content.text.slice(span.start, span.end) : ''

test('site, authors and reading time; without a site name its host', () => {
  expect(build().facts).toEqual(['example.org', 'Una Cormack', '1 min'])
  expect(build({ article: { ...article, siteName: 'The Courier' } }).facts[0]).toBe('The Courier')
})

test('people and places with the places of their mentions', () => {
  const content = build()
  expect(content.people.map(({ name, mentionCount }) => [name, mentionCount])).toEqual([
    ['Ana Ruiz', '2 times'],
  ])
  expect(content.people[0]?.mentions.map((span) => words(content, span))).toEqual(['Ana Ruiz', 'Ruiz'])
  expect(content.places.map(({ name }) => name)).toEqual(['Lima'])
})

test('the key quotation with its speaker, and a hedge where the speaker is probable', () => {
  const content = build()
  expect(words(content, content.quotation)).toBe('“The *boat* will sail again in the spring,”')
  expect(content.quotation).toMatchObject({ speaker: 'Ana Ruiz', hedge: 'probably' })
})

test('a notice and a name where the page lacks something', () => {
  const content = build({ article: { ...article, title: '', confidence: 'partial' } })
  expect([content.title, content.notice]).toEqual(['Untitled', 'Not all of it'])
  expect(build().notice).toBeUndefined()
})

test('a language that the browser does not know is left out', () => {
  expect(build({ article: { ...article, lang: 'not a language' } }).lang).toBeUndefined()
})

test('the Markdown of each length has its sentences verbatim, and names the source', () => {
  expect(writeGistMarkdown(build(), 1)).toBe(
    [
      '# \\# A boat\\_returns',
      'example.org · Una Cormack · 1 min',
      '> Ana Ruiz came to Lima.',
      '> “The \\*boat\\* will sail again in the spring,”\n> \n> — Ana Ruiz',
      'Source: <https://www.example.org/boat?from=feed>\n',
    ].join('\n\n'),
  )
  expect(writeGistMarkdown(build(), 3)).toContain('> Ana Ruiz came to Lima.\n> \n> “The')
})

test('all of it is plain JSON', () => {
  const content = build()
  expect(JSON.parse(JSON.stringify(content))).toEqual(content)
})
