import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { seeded } from '../../benchmarks/summary/bootstrap'
import { gainOf, readArticles, reportGains } from '../../benchmarks/summary/read-articles'
import { readDescriptions } from '../../benchmarks/summary/read-descriptions'
import { readSets } from '../../benchmarks/summary/read-pairs'
import type { WordFeatures } from '../../lib/analyze/summary/describe-words'
import shipped from '../../lib/analyze/summary/word-weights.json' with { type: 'json' }
import { fitWords, toRows } from './fit-words'

const FOLDS = 10
/** Descriptions are three times as many as highlights, and of mixed worth. */
const DESCRIPTIONS = 'descriptions'
const weightOf = (set: string): number => (set === DESCRIPTIONS ? 0.5 : 1)
const names = Object.keys(shipped) as (keyof WordFeatures)[]

const { values } = parseArgs({ options: { data: { type: 'string' } } })
if (!values.data) throw new Error('--data DIR takes a folder with "summary" and "extraction".')
const sets = await readSets(join(values.data, 'summary'), false)
sets.set(DESCRIPTIONS, await readDescriptions(join(values.data, 'extraction')))
const articles = readArticles(sets)
const rows = articles.map((article) => toRows(article, names, weightOf(article.set)))
const random = seeded(1)
const folds = articles.map(() => Math.floor(random() * FOLDS))
const unseen: number[] = []
const spread: string[] = []
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = fitWords(
    rows.filter((_, index) => folds[index] !== fold),
    names,
  )
  const own = articles.flatMap((article, index) => {
    if (folds[index] !== fold) return []
    unseen[index] = gainOf(article, weights)
    return [unseen[index]]
  })
  spread.push((own.reduce((sum, gain) => sum + gain, 0) / Math.max(1, own.length)).toFixed(2))
}
console.log(`ROUGE-1 over Lead-3 in ${FOLDS} folds, on the articles left out:`)
console.log(reportGains(articles, unseen))
console.log(`  mean of each fold: ${spread.join(' ')}`)
const weights = fitWords(rows, names)
console.log(`Fitted on all ${articles.length}:`)
console.log(
  reportGains(
    articles,
    articles.map((article) => gainOf(article, weights)),
  ),
)
const file = new URL('../../lib/analyze/summary/word-weights.json', import.meta.url)
writeFileSync(file, `${JSON.stringify(weights)}\n`)
