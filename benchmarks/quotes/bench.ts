import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { explainQuotations } from '../../lib/analyze/quotations/find-quotations'
import { restyle } from '../../training/quotes/restyle'
import { loadNameReader } from './read-names'
import { type GoldArticle, overlaps, readGold, sameQuotation } from './read-gold'
import { speakerMatches } from './speaker-matches'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    set: { type: 'string', default: 'dev' },
    errors: { type: 'string' },
    british: { type: 'boolean' },
  },
})
const articles = readGold(join(values.data ?? '', `polnear-${values.set}.jsonl`)).map((a) =>
  values.british ? restyle(a) : a,
)

const readNames = await loadNameReader()
interface Tally {
  right: number
  all: number
}
const tallies = new Map<string, Tally>()
const count = (name: string, right: boolean): void => {
  const tally = tallies.get(name) ?? { right: 0, all: 0 }
  tally.all++
  if (right) tally.right++
  tallies.set(name, tally)
}
let spansRight = 0,
  found = 0,
  gold = 0,
  speakersRight = 0
const calib: [number, boolean][] = []
let cpu = 0,
  words = 0
for (const article of articles) {
  const { mentions, entities } = readNames(article)
  const t0 = process.cpuUsage()
  const quotations = explainQuotations(article, mentions, entities).map((x) => ({ ...x.quotation, ...x }))
  const t1 = process.cpuUsage(t0)
  cpu += (t1.user + t1.system) / 1000
  words += article.text.split(/\s+/u).length
  for (const q of quotations) {
    if (article.ignore.some((i) => overlaps(i, q)) && !article.quotes.some((g) => sameQuotation(g, q)))
      continue
    found++
  }
  for (const g of article.quotes) {
    gold++
    const q = quotations.find((p) => sameQuotation(g, p))
    if (q) spansRight++
    if (g.sourceType === 'none') {
      if (q) speakersRight++
      continue
    }
    const right = q !== undefined && speakerMatches(article.text, g, q, entities)
    if (right) speakersRight++
    count('all', right)
    count(g.kind, right)
    count(g.sourceType, right)
    count(`rule ${q?.rule ?? 'missed'}`, right)
    if (q) calib.push([q.probability, right])
    if (q?.confidence === 'stated') count('stated', right)
    if (!right && values.errors && (values.errors === 'all' || g.sourceType === values.errors))
      show(article, q, g, entities)
  }
}
function show(article: GoldArticle, q: any, g: any, entities: any): void {
  const t = article.text
  console.log(
    `--- ${g.kind} ${g.sourceType} GOLD ${g.speaker} ${JSON.stringify(g.resolved ?? '')} GOT ${q ? `${q.sourceSpan ? t.slice(q.sourceSpan.start, q.sourceSpan.end) : '-'} => ${q.source !== undefined ? entities[q.source].name : '-'} [${q.rule} ${q.probability.toFixed(2)}]` : 'MISSED'}`,
  )
  const lo = Math.max(0, Math.min(g.start, g.speakerSpan[0]) - 120),
    hi = Math.min(t.length, Math.max(g.end, g.speakerSpan[1]) + 60)
  console.log(
    t.slice(lo, g.start).slice(-350) +
      '⟦' +
      t.slice(g.start, g.end).slice(0, 60) +
      '…' +
      t.slice(g.start, g.end).slice(-25) +
      '⟧' +
      t.slice(g.end, Math.max(hi, g.end + 90)).slice(0, 200),
  )
}
const pct = (a: number, b: number): string => ((100 * a) / b).toFixed(1)
console.log(
  'spans P',
  pct(spansRight, found),
  'R',
  pct(spansRight, gold),
  'F1',
  pct(2 * spansRight, found + gold),
  'span+speaker F1',
  pct(2 * speakersRight, found + gold),
)
for (const [name, { right, all }] of [...tallies].toSorted(([a], [b]) => (a < b ? -1 : 1)))
  console.log(name.padEnd(36), pct(right, all), `${right}/${all}`)
calib.sort((a, b) => b[0] - a[0])
for (const th of [0.99, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5]) {
  const c = calib.filter(([p]) => p >= th)
  console.log('p>=', th, c.length, pct(c.filter(([, r]) => r).length, c.length))
}
console.log('ms per 1000 words', ((cpu / words) * 1000).toFixed(2))
