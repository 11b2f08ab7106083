import { parseArgs } from 'node:util'
import { seeded } from './bootstrap'
import { readSets } from './read-pairs'
import { weights as shipped } from '../../lib/analyze/summary/weights'
import { gainOf, readArticle, reportGains, type TrainingArticle, type Weights } from './read-articles'

/** One article in which a summary happens to repeat a caption must not decide. */
const MOST_GAIN = 15
const FOLDS = 4
const BAGS = 5
const STEPS = 150
/** How strongly weights are held to the shipped ones, per square of their distance. */
const PULL = 0.04

const names = Object.keys(shipped) as (keyof Weights)[]

/** The mean gain, each set counting the same, less the pull. */
function value(articles: TrainingArticle[], weights: Weights): number {
  const sums = new Map<string, { sum: number; count: number }>()
  for (const article of articles) {
    const gain = Math.max(-MOST_GAIN, Math.min(MOST_GAIN, gainOf(article, weights)))
    const { sum, count } = sums.get(article.set) ?? { sum: 0, count: 0 }
    sums.set(article.set, { sum: sum + gain, count: count + 1 })
  }
  const gains = [...sums.values()].reduce((all, { sum, count }) => all + sum / count, 0)
  return gains - PULL * names.reduce((sum, name) => sum + (weights[name] - shipped[name]) ** 2, 0)
}

/** Hill climbing by random steps in one to three weights at a time. */
function climb(articles: TrainingArticle[], random: () => number): Weights {
  let best: Weights = { ...shipped }
  let highest = value(articles, best)
  for (let step = 0; step < STEPS; step++) {
    const next = { ...best }
    const changes = 1 + Math.floor(random() * 3)
    for (let change = 0; change < changes; change++) {
      const name = names[Math.floor(random() * names.length)] ?? 'first'
      next[name] += random() + random() + random() - 1.5
    }
    const reached = value(articles, next)
    if (reached <= highest) continue
    best = next
    highest = reached
  }
  return best
}

/** The mean of the weights reached on several resamples (bagging, Breiman 1996), which no single article decides. */
function fit(articles: TrainingArticle[], seed: number): Weights {
  const random = seeded(seed)
  const draw = (): TrainingArticle[] =>
    articles.flatMap(() => articles[Math.floor(random() * articles.length)] ?? [])
  const reached = Array.from({ length: BAGS }, () => climb(draw(), random))
  const mean: Weights = { ...shipped }
  for (const name of names) mean[name] = reached.reduce((sum, weights) => sum + weights[name], 0) / BAGS
  return mean
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { data: { type: 'string' } } })
  if (!values.data) throw new Error('--data DIR takes a folder of .jsonl files with "text" and "summary".')
  const sets = await readSets(values.data, false)
  const articles = [...sets].flatMap(([set, pairs]) => pairs.map((pair) => readArticle(set, pair)))
  const gains = (weights: Weights): number[] => articles.map((article) => gainOf(article, weights))
  process.stdout.write(
    `Shipped weights, ROUGE-1 against Lead-3:\n${reportGains(articles, gains({ ...shipped }))}\n`,
  )
  const unseen: number[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fit(
      articles.filter((_, index) => index % FOLDS !== fold),
      fold + 1,
    )
    for (const [index, article] of articles.entries())
      if (index % FOLDS === fold) unseen[index] = gainOf(article, weights)
  }
  process.stdout.write(
    `Fitted in ${FOLDS} folds, on the articles left out:\n${reportGains(articles, unseen)}\n`,
  )
  process.stdout.write(`Fitted on all: ${JSON.stringify(fit(articles, 99))}\n`)
}

await main()
