import { describe, expect } from 'vitest'
import { extract } from '../../../lib/extract/extract'
import { purify } from './purify'
import type { Article } from '../../../lib/model/article'
import { check } from '../../fixtures/check'
import {
  fixtureNames,
  readExpectation,
  readFixture,
  readFixtureArticle,
  type Expectation,
} from '../../fixtures/read-fixture'

/** The kind of white space does not matter here. */
const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ')

/** The same moment may be written with another zone. */
const toInstant = (time = ''): string => new Date(time).toISOString()

const readOnce = <T>(read: () => T): (() => T) => {
  let value: { it: T } | undefined
  return () => (value ??= { it: read() }).it
}

function checkMetadata(expected: Expectation, read: () => Article): void {
  check(expected, 'title', () => expect(plain(read().title)).toBe(plain(expected.title ?? '')))
  if (expected.byline)
    check(expected, 'byline', () => expect(read().byline?.toLowerCase()).toBe(expected.byline?.toLowerCase()))
  if (expected.siteName) check(expected, 'site name', () => expect(read().siteName).toBe(expected.siteName))
  if (expected.publishedTime)
    check(expected, 'published time', () => {
      const told = read().publishedTime ?? ''
      const isDay = expected.publishedTime?.length === 10
      expect(isDay ? told.slice(0, 10) : toInstant(told)).toBe(
        isDay ? expected.publishedTime : toInstant(expected.publishedTime),
      )
    })
  if (expected.lang)
    check(expected, 'language', () => expect(read().lang?.toLowerCase()).toBe(expected.lang?.toLowerCase()))
  check(expected, 'confidence', () => expect(read().confidence).toBe(expected.confidence ?? 'whole'))
  if (expected.dir) check(expected, 'direction', () => expect(read().dir).toBe(expected.dir))
}

function show(html: string): Element {
  const holder = document.createElement('div')
  holder.append(purify(html))
  return holder
}

/** Links to a place in the article that is not there: footnotes, lists of contents. */
function findDeadLinks(html: string): string[] {
  const shown = show(html)
  const ids = new Set([...shown.querySelectorAll('[id]')].map((element) => element.id))
  return [...shown.querySelectorAll('a[href^="#"]')]
    .map((link) => decodeURIComponent(link.getAttribute('href') ?? '').slice(1))
    .filter((id) => !ids.has(id))
}

/** Each picture's file, or the whole address of one that is no file of ours. */
function findPictures({ html, leadImage }: Article): string[] {
  const shown = [...show(html).querySelectorAll('img')].map((image) => image.getAttribute('src') ?? '')
  return [...shown, leadImage?.url]
    .filter((address) => address !== undefined)
    .map((address) => (address.startsWith('http') ? address.replace(/^.*\//u, '') : address))
}

for (const page of fixtureNames) {
  const expected = readExpectation(page)
  describe(page, () => {
    if (expected.reason) {
      check(expected, 'no article', () => {
        const { document } = readFixture(page)
        expect(extract(document, expected.url)).toEqual({ reason: expected.reason })
      })
      return
    }
    const read = readOnce(() => readFixtureArticle(page))
    checkMetadata(expected, read)
    for (const picture of expected.pictures ?? [])
      check(expected, `shows ${picture}`, () => expect(findPictures(read())).toContain(picture))
    check(expected, 'no placeholder pictures', () =>
      expect(findPictures(read()).filter((file) => !file.endsWith('.jpg'))).toEqual([]),
    )
    check(expected, 'links inside the article lead somewhere', () =>
      expect(findDeadLinks(read().html)).toEqual([]),
    )
    for (const words of expected.contains ?? [])
      check(expected, `has ${words}`, () => expect(plain(read().text)).toContain(plain(words)))
    for (const words of expected.lacks ?? [])
      check(expected, `lacks ${words}`, () => expect(plain(read().text)).not.toContain(plain(words)))
    for (const words of expected.once ?? [])
      check(expected, `once ${words}`, () => expect(plain(read().text).split(plain(words))).toHaveLength(2))
  })
}
