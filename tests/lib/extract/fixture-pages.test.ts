import { describe, expect } from 'vitest'
import { extract } from '../../../lib/extract/extract'
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
  if (expected.dir) check(expected, 'direction', () => expect(read().dir).toBe(expected.dir))
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
    for (const words of expected.contains ?? [])
      check(expected, `has ${words}`, () => expect(plain(read().text)).toContain(plain(words)))
    for (const words of expected.lacks ?? [])
      check(expected, `lacks ${words}`, () => expect(plain(read().text)).not.toContain(plain(words)))
    for (const words of expected.once ?? [])
      check(expected, `once ${words}`, () => expect(plain(read().text).split(plain(words))).toHaveLength(2))
  })
}
