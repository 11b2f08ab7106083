import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { generateClip, generateClips } from '../../../benchmarks/library/generate-clips'

test('the same clips come each time, each of a page of its own', () => {
  const clips = [...generateClips(200)]
  expect(clips[7]).toEqual(generateClip(7))
  expect(new Set(clips.map(({ article }) => article.url)).size).toBe(200)
  const hash = createHash('sha256').update(JSON.stringify(clips)).digest('hex')
  expect(hash.slice(0, 12)).toBe('6b3f1cbafa9c')
})

test('what is found in them stands where it is said to', () => {
  for (const { article, analysis, annotations } of generateClips(50)) {
    expect(article.text.length).toBeGreaterThanOrEqual(5000)
    for (const { start, end, entity } of analysis?.mentions ?? [])
      expect(article.text.slice(start, end)).toBe(analysis?.entities[entity]?.name)
    for (const { start, end } of analysis?.quotations ?? [])
      expect(article.text.slice(start, end)).toMatch(/^“.*,”$/u)
    for (const { selectors } of annotations)
      expect(article.text.slice(selectors.position.start, selectors.position.end)).toBe(selectors.quote.exact)
  }
})
