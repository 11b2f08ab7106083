import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { contentWords } from '../../benchmarks/quotes/speaker-matches'
import { loadNameReader } from '../../benchmarks/quotes/read-names'
import {
  type GoldArticle,
  type GoldQuotation,
  readGold,
  sameQuotation,
} from '../../benchmarks/quotes/read-gold'
import { attributeQuotations, type Weights } from '../../lib/analyze/quotations/attribute-quotations'
import type { Attribution } from '../../lib/analyze/quotations/attribution'
import { readScene, type Scene } from '../../lib/analyze/quotations/read-scene'
import { restyle } from './restyle'
import { fitChoices, fitYesNo } from './fit'

/** Indexes of the candidates that name the annotated speaker. */
function rightCandidates(scene: Scene, gold: GoldQuotation, attribution: Attribution): number[] {
  const { tokens, index, mentions, entities, text } = scene
  const [start, end] = gold.speakerSpan ?? [0, 0]
  const words = new Set(contentWords(gold.speaker ?? ''))
  const right: number[] = []
  for (const [i, { phrase }] of attribution.candidates.entries()) {
    const np = index.phrases[phrase]
    if (!np) continue
    const head = tokens[np.head]
    const last = tokens[np.to - 1]
    if (!head || !last) continue
    const inside = head.start < end && last.end > start
    const owns = np.possessive && end > last.end + 3
    if (inside && (np.kind !== 'name' || gold.sourceType === 'name') && !owns) right.push(i)
    else if (gold.sourceType === 'name' && np.kind === 'name') {
      const mention = mentions[np.mention]
      const name = mention ? (entities[mention.entity]?.name ?? '') : text.slice(head.start, last.end)
      const surname = contentWords(name).at(-1)
      if (surname && words.has(surname) && !(inside && owns)) right.push(i)
    }
  }
  return right
}

function readExamples(
  articles: GoldArticle[],
  scenes: Scene[],
  speaker: Weights,
  span: Weights,
  gold: boolean,
) {
  const choices: { options: string[][]; right: number[] }[] = []
  const answers: { features: string[]; yes: boolean }[] = []
  for (const [i, article] of articles.entries()) {
    const scene = scenes[i]
    if (!scene) continue
    attributeQuotations(scene, speaker, span, (attribution) => {
      const own = scene.spans[attribution.span]
      if (!own) return undefined
      const quote = article.quotes.find((q) => sameQuotation(q, own))
      const negative = article.negatives.some((n) => sameQuotation(n, own))
      if (quote) {
        answers.push({ features: attribution.spanFeatures, yes: true })
        const right = rightCandidates(scene, quote, attribution)
        if (right.length && quote.sourceType !== 'none') {
          choices.push({ options: attribution.candidates.map(({ features }) => features), right })
        }
        if (!gold) return undefined
        const best = right
          .map((r) => attribution.candidates[r])
          .toSorted((a, b) => (b?.score ?? 0) - (a?.score ?? 0))[0]
        return { source: best?.phrase ?? -1, quoted: true }
      }
      if (negative) answers.push({ features: attribution.spanFeatures, yes: false })
      return gold ? { source: -1, quoted: false } : undefined
    })
  }
  return { choices, answers }
}

const { values } = parseArgs({
  options: { data: { type: 'string' }, rounds: { type: 'string', default: '2' } },
})
const american = readGold(join(values.data ?? '', 'polnear-train.jsonl'))
const articles = [...american, ...american.filter((_, i) => i % 2 === 0).map(restyle)]
const readNames = await loadNameReader()
const scenes = articles.map((article) => {
  const { mentions, entities } = readNames(article)
  return readScene(article, mentions, entities)
})
let speaker: Weights = {}
let span: Weights = { always: 3 }
for (let round = 0; round <= Number(values.rounds); round++) {
  const { choices } = readExamples(articles, scenes, speaker, span, round === 0)
  speaker = fitChoices(choices)
  const { answers } = readExamples(articles, scenes, speaker, span, false)
  span = fitYesNo(answers)
  console.log(round, choices.length, answers.length, Object.keys(speaker).length, Object.keys(span).length)
}
const write = (name: string, weights: Weights): void =>
  writeFileSync(
    new URL(`../../lib/analyze/quotations/${name}.json`, import.meta.url),
    `${JSON.stringify(weights)}\n`,
  )
write('speaker-weights', speaker)
write('span-weights', span)
