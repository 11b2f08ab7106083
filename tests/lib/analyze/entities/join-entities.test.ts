import { describe, expect, test } from 'vitest'
import { joinEntities } from '../../../../lib/analyze/entities/join-entities'
import { readPlainText } from '../../../../lib/analyze/read-plain-text'
import type { Analysis } from '../../../../lib/model/analysis'
import { readMarkedText } from '../marked-text'
import { bCubed } from './b-cubed'
import { markedArticles } from './marked-articles'

function join(marked: string): { text: string; gold: string[] } & Pick<Analysis, 'mentions' | 'entities'> {
  const { text, names } = readMarkedText(marked.trim())
  const { blocks } = readPlainText(text)
  const found = names.map(({ start, end, label }) => ({ start, end, label, score: 1 }))
  const gold = names.map(({ label, entity }, index) => `${label} ${entity ?? index}`)
  return { text, gold, ...joinEntities({ text, blocks }, [], found) }
}

describe('joinEntities on the marked articles', () => {
  test.each(markedArticles)('joins whom it should, and nobody else: %s', (_, article) => {
    const { gold, mentions } = join(article)
    const found = mentions.map(({ entity }) => entity)
    expect(bCubed(gold, found)).toEqual({ precision: 1, recall: 1 })
  })

  test('joins at least 98 of 100 rightly, and misses few', () => {
    const scores = markedArticles.map(([, article]) => {
      const { gold, mentions } = join(article)
      return { size: gold.length, ...bCubed(gold, mentions.map(({ entity }) => entity)) } // prettier-ignore
    })
    const size = scores.reduce((sum, score) => sum + score.size, 0)
    const mean = (of: 'precision' | 'recall'): number =>
      scores.reduce((sum, score) => sum + score[of] * score.size, 0) / size
    expect(markedArticles.length).toBeGreaterThanOrEqual(30)
    expect(mean('precision')).toBeGreaterThanOrEqual(0.98)
    expect(mean('recall')).toBeGreaterThanOrEqual(0.97)
  })
})

test('joins many people in a time that does not explode', () => {
  const letters = 'abcdefghijklmnopqrst'.split('')
  const names = letters.flatMap((a) =>
    letters.flatMap((b) => letters.map((c) => `[PER M${a}${b}o R${c}${a}z]`)),
  )
  const start = process.cpuUsage().user
  expect(join(names.join(' met ')).entities).toHaveLength(8000)
  expect((process.cpuUsage().user - start) / 1000).toBeLessThan(3000)
})
