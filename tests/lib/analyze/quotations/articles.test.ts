import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyze } from '../../../../lib/analyze/analyze'
import { readPlainText } from '../../../../lib/analyze/read-plain-text'
import { speakerOf } from '../../../../lib/model/speaker-of'
import { nerModel } from '../../../fixtures/read-fixture'

interface Said {
  words: string
  /** "-" where nobody is named. */
  speaker: string
}

/** Whole articles in the manner of British papers, with the names as the tagger finds them. `{Ana Ruiz| “…”}` is said by her. */
const readArticles = (name: string): { text: string; said: Said[] }[] =>
  readFileSync(new URL(`./corpus/${name}.txt`, import.meta.url), 'utf8')
    .split('===\n')
    .map((marked) => {
      const said: Said[] = []
      const text = marked
        .trim()
        .replaceAll('\n', '\n\n')
        .replaceAll(/\{([^|}]*)\| ([^}]*)\}/gu, (_, speaker: string, words: string) => {
          said.push({ words, speaker })
          return words
        })
      return { text, said }
    })

function read(text: string): Said[] {
  const analysis = analyze({ ...readPlainText(text), lang: 'en' }, { model: nerModel })
  return analysis.quotations.map((quotation) => ({
    words: text.slice(quotation.start, quotation.end),
    speaker: speakerOf(text, analysis, quotation) ?? '-',
  }))
}

/** "Helen Marsden KC" and "Diane" are the names of Helen Marsden and Diane Frost. */
const isName = (found: string, speaker: string): boolean =>
  found.toLowerCase() === speaker.toLowerCase() ||
  found.split(' ').filter((word) => speaker.split(' ').includes(word)).length >=
    Math.min(2, found.split(' ').length)

/** The second set was written, with its speakers, before anything was tried on it: there 70 of 79 were right at first. */
describe.skipIf(!nerModel).each([
  ['british-articles', 0.95],
  ['british-articles-untuned', 0.9],
] as const)('articles in the manner of British papers: %s', (name, least) => {
  const articles = readArticles(name)
  const found = articles.map(({ text }) => read(text))

  test('every quotation is found, and nothing else', () => {
    expect(found.flat().map(({ words }) => words)).toEqual(
      articles.flatMap(({ said }) => said.map(({ words }) => words)),
    )
  })

  test(`at least ${100 * least} in 100 have their speaker`, () => {
    const all = articles.flatMap(({ said }) => said)
    const wrong = found.flat().filter(({ speaker }, at) => !isName(speaker, all[at]?.speaker ?? ''))
    expect(1 - wrong.length / all.length, JSON.stringify(wrong)).toBeGreaterThanOrEqual(least)
  })
})
