import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { explainQuotations } from '../../lib/analyze/quotations/find-quotations'
import { restyle } from '../../training/quotes/restyle'
import { compromiseNearest, nearestCapitalizedName } from './baselines'
import { type GoldArticle, type GoldQuotation, readGold } from './read-gold'
import { loadNameReader } from './read-names'
import { emptyScore, type Score, type ScoredQuotation, scoreQuotations, type Share } from './score-quotations'

/*
 * Quotations and their speakers on PolNeAR's articles (Newell, Margolin and Ruths, 2018), in running text and with the
 * names that the product finds. What counts as the right speaker stands in speaker-matches.ts.
 *   npm run bench:quotes -- --data DIR [--set dev|train] [--british] [--errors name|pronoun|nominal|all]
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    set: { type: 'string', default: 'dev' },
    british: { type: 'boolean', default: false },
    errors: { type: 'string' },
  },
})
if (!values.data) throw new Error('--data DIR: the folder with polnear-dev.jsonl')
const american = readGold(join(values.data, `polnear-${values.set}.jsonl`))
const articles = values.british ? american.map(restyle) : american
const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0)

const percent = (part: number, whole: number): string => (whole ? ((100 * part) / whole).toFixed(1) : '-')
const shareOf = ({ right, all }: Share = { right: 0, all: 0 }): string => percent(right, all)

function writeRow(name: string, score: Score): void {
  const { spansRight, spansFound, spansGold, bothRight, speaker } = score
  const f1 = (right: number): string => percent(2 * right, spansFound + spansGold)
  const groups = ['all', 'direct', 'mixed', 'name', 'pronoun', 'nominal'].map((group) =>
    shareOf(speaker.get(group)),
  )
  console.log([name.padEnd(28), f1(spansRight), ...groups, f1(bothRight)].join('\t'))
}

function scoreBaseline(find: (article: GoldArticle) => ScoredQuotation[]): Score {
  const score = emptyScore()
  for (const article of articles) scoreQuotations(score, article, find(article), [])
  return score
}

function showMiss(
  article: GoldArticle,
  gold: GoldQuotation,
  found: ScoredQuotation | undefined,
  name: string,
): void {
  if (values.errors !== 'all' && values.errors !== gold.sourceType) return
  const cut = (start: number, end: number): string =>
    article.text.slice(Math.max(0, start), end).replaceAll('\n', ' ¶ ')
  const got = found?.sourceSpan
    ? cut(found.sourceSpan.start, found.sourceSpan.end)
    : found
      ? '-'
      : 'not found'
  console.log(
    `${gold.kind} ${gold.sourceType}: ${gold.speaker} [${(gold.resolved ?? []).join(' ')}], not ${got} => ${name}, ${found?.rule}`,
  )
  console.log(
    `    ${cut(gold.start - 200, gold.start)}⟦${cut(gold.start, gold.end)}⟧${cut(gold.end, gold.end + 90)}`,
  )
}

/** How often the articles are read again for the cost once the code is compiled; the least is told. */
const AGAIN = 3
const costs: number[] = []

const readNames = await loadNameReader()
const ours = emptyScore()
let milliseconds = 0
for (const article of articles) {
  const { mentions, entities } = readNames(article)
  const before = process.cpuUsage()
  const explained = explainQuotations(article, mentions, entities)
  const { user, system } = process.cpuUsage(before)
  milliseconds += (user + system) / 1000
  const found = explained.map(({ quotation, rule }) => ({
    ...quotation,
    stated: quotation.confidence === 'stated',
    rule,
  }))
  scoreQuotations(ours, article, found, entities, (...miss) =>
    showMiss(...miss, entities[miss[2]?.source ?? -1]?.name ?? '-'),
  )
}

for (let round = 0; round < AGAIN; round++) {
  let cost = 0
  for (const article of articles) {
    const { mentions, entities } = readNames(article)
    const before = process.cpuUsage()
    explainQuotations(article, mentions, entities)
    const { user, system } = process.cpuUsage(before)
    cost += (user + system) / 1000
  }
  costs.push(cost)
}

console.log(`${articles.length} articles, ${ours.spansGold} quotations, ${words} words\n`)
console.log(['', 'spans', 'all', 'direct', 'mixed', 'name', 'pronoun', 'role', 'span+speaker'].join('\t'))
writeRow('nearest capitalised name', scoreBaseline(nearestCapitalizedName))
writeRow('compromise, nearest person', scoreBaseline(compromiseNearest))
writeRow('Lede', ours)
const { spansRight, spansFound, spansGold } = ours
console.log(`\nspans: precision ${percent(spansRight, spansFound)}, recall ${percent(spansRight, spansGold)}`)
const perThousand = (cost: number): string => ((cost / words) * 1000).toFixed(2)
console.log(
  `${perThousand(milliseconds)} ms CPU for 1,000 words, names apart; ${perThousand(Math.min(...costs))} once the code is compiled`,
)
const { right = 0, all = 0 } = ours.speaker.get('stated') ?? {}
console.log(`stated: right ${percent(right, all)} (${right} of ${all})\n`)
for (const [group, share] of [...ours.speaker].toSorted(([, a], [, b]) => b.all - a.all)) {
  if (group.startsWith('rule: '))
    console.log(`${group.slice(6).padEnd(28)}\t${shareOf(share)}\t${share.right} of ${share.all}`)
}
