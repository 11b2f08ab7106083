import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Entity, Quotation } from '../lib/model/analysis'
import { runAnalyze, type Read } from './cli/run-analyze'

vi.setConfig({ hookTimeout: 60_000 })

/** A news article and what a careful reader marked in it. Its text may not be given away, so it lies outside of the project. */
const folder = process.env['LEDE_DATA'] ?? join(import.meta.dirname, '../../shared/seed')
const isThere = existsSync(join(folder, 'gold.json'))
if (!isThere) console.log(`The seed article is skipped: there is no gold.json in ${folder} (set LEDE_DATA).`)

interface Gold {
  /** The full name to all its forms in the text. */
  people: Record<string, string[]>
  places: Record<string, string[]>
  /** Spans of what stands between the quotation marks. */
  quotes: { start: number; end: number; text: string; speaker: string }[]
}

describe.skipIf(!isThere)('the seed article', () => {
  let gold: Gold
  let result: Read
  beforeAll(async () => {
    gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Gold
    const { stdout } = await runAnalyze(['--json', join(folder, 'article.txt')])
    result = JSON.parse(stdout) as Read
  })

  const named = (label: Entity['label']): string[] =>
    result.analysis.entities.filter((entity) => entity.label === label).map((entity) => entity.name)
  const formsOf = (name: string): string[] => [name, ...(gold.people[name] ?? gold.places[name] ?? [])]

  it('finds each person, under the full name, and nobody else', () => {
    expect(named('person').toSorted()).toEqual(Object.keys(gold.people).toSorted())
  })

  it('finds 13 of its 15 places', () => {
    const found = new Set(named('place'))
    const missed = Object.keys(gold.places).filter((name) => !formsOf(name).some((form) => found.has(form)))
    expect(missed.length, `missed: ${missed.join(', ')}`).toBeLessThanOrEqual(2)
  })

  it('finds 8 of its 10 quotations with the right speaker', () => {
    const { entities, quotations } = result.analysis
    const speakerOf = ({ source, sourceSpan }: Quotation): string =>
      source === undefined
        ? result.article.text.slice(sourceSpan?.start ?? 0, sourceSpan?.end ?? 0)
        : (entities[source]?.name ?? '')
    const missed = gold.quotes.filter(({ start, end, speaker }) => {
      const quotation = quotations.find(({ content }) => content.start === start && content.end === end)
      return !quotation || !formsOf(speaker).includes(speakerOf(quotation))
    })
    expect(missed.length, `missed: ${missed.map(({ text }) => text).join(' | ')}`).toBeLessThanOrEqual(2)
  })
})
