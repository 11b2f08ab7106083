import { describe, expect, test } from 'vitest'
import { extractChosen } from '../../../lib/extract/extract'
import { findArticles } from '../../../lib/extract/find-articles'
import { pathOf } from '../../../lib/extract/path-of'

const url = 'https://courier.example/log'
const parse = (body: string): Document =>
  new DOMParser().parseFromString(`<title>The log of the harbour</title><h1>The log</h1>${body}`, 'text/html')
const text = (name: string): string =>
  `<p>${`The boat of ${name} came in at six, an hour late, and nobody at the quay was there to meet it. `.repeat(6)}</p>`
const entry = (name: string): string => `<article><h2>The day of ${name}</h2>${text(name)}</article>`

const titles = (body: string): string[] => findArticles(parse(body)).map(({ title }) => title)

describe('several articles on a page', () => {
  test.each<[string, string, string[]]>([
    ['entries of a weblog', entry('Ana') + entry('Bo'), ['The day of Ana', 'The day of Bo']],
    ['one article', entry('Ana'), []],
    ['teasers below one article', entry('Ana') + '<article><h3>Another</h3><p>Read it.</p></article>', []],
    [
      'comments below one article',
      `${entry('Ana')}<div class="comments">${entry('Bo')}${entry('Cy')}</div>`,
      [],
    ],
    [
      'articles in an article around them',
      `<article>${entry('Ana')}${entry('Bo')}</article>`,
      ['The day of Ana', 'The day of Bo'],
    ],
  ])('%s', (_, body, expected) => {
    expect(titles(body)).toEqual(expected)
  })

  test('each is read by its path, with its own title', () => {
    const document = parse(entry('Ana') + entry('Bo'))
    const before = document.documentElement.outerHTML
    const [, second] = findArticles(document)
    const article = extractChosen(document, url, second?.path ?? '')
    expect(article).toMatchObject({ title: 'The day of Bo', confidence: 'whole' })
    expect('text' in article && article.text).toMatch(/^The boat of Bo/u)
    expect('text' in article && article.text).not.toContain('Ana')
    expect(document.documentElement.outerHTML).toBe(before)
  })

  test.each(['#gone', ')))', ''])('nothing is read where nothing is: %j', (path) => {
    expect(extractChosen(parse(entry('Ana')), url, path)).toEqual({ reason: 'empty' })
  })
})

describe('the path of an element', () => {
  test.each<[string, string, string]>([
    [
      'what the page says of it',
      `<div itemprop="articleBody" class="x" data-it>${text('Ana')}</div>`,
      '[itemprop="articleBody"]',
    ],
    ['its id', '<div id="story-text" data-it>a</div>', '#story-text'],
    ['its class', '<div class="story-text" data-it>a</div><div class="side">b</div>', 'div.story-text'],
    ['no id that a program made up', '<main><div id="node-81273" data-it>a</div></main>', 'main > div'],
    ['no class that a program made up', '<main><div class="css-1ab2c" data-it>a</div></main>', 'main > div'],
    ['its place, where it has no name', '<main><p>a</p><p data-it>b</p></main>', 'main > p:nth-of-type(2)'],
  ])('%s', (_, body, path) => {
    const document = parse(body)
    const element = document.querySelector('[data-it]')
    expect(element && pathOf(element)).toBe(path)
    expect(document.querySelector(path)).toBe(element)
  })
})
