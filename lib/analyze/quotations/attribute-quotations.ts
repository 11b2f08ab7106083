import type { Attribution, Candidate } from './attribution'
import { describeCandidate } from './describe-candidate'
import { describeQuote, type PreviousQuote } from './describe-quote'
import { describeSpan, followsInList, isNeverSaid } from './describe-span'
import { relateCue } from './relate-cue'
import { listCandidates } from './list-candidates'
import type { Scene } from './read-scene'

/** Weights of named binary features; what is not listed weighs nothing. */
export type Weights = Readonly<Record<string, number>>

const sumWeights = (features: string[], weights: Weights): number => {
  let sum = 0
  for (const feature of features) sum += weights[feature] ?? 0
  return sum
}

/** A name behind a dash, before a colon or behind "according to" is as good as a signature, and too rare in the training texts to be learned. */
const SIGNED: Readonly<Record<string, number>> = { dash: 5, colon: 2, according: 1.5 }

/**
 * Goes through the outermost quoted spans in the order of the text and ranks the candidate speakers of each by a
 * conditional log-linear model; who spoke last counts for the next one. `teach` overrules the ranking, in training.
 */
export function attributeQuotations(
  scene: Scene,
  speakerWeights: Weights,
  spanWeights: Weights,
  teach?: (attribution: Attribution) => { source: number; quoted: boolean } | undefined,
): Attribution[] {
  let previous: PreviousQuote = { token: -1, source: -1 }
  const attributions: Attribution[] = []
  let saidBefore = true
  for (const [span, { within }] of scene.spans.entries()) {
    const token = scene.tokenOf.get(span)
    if (within || token === undefined) continue
    const quote = describeQuote(scene, token, previous)
    const candidates = listCandidates(scene, token, previous.source).map((phrase) => {
      const relation = relateCue(scene, phrase, quote)
      const features = describeCandidate(scene, phrase, quote, previous, relation)
      const inherits =
        phrase === previous.source && !relation?.rule.includes('sentence') && relation?.rule !== 'after'
      return {
        phrase,
        cue: relation?.cue ?? -1,
        rule: inherits && quote.previousBlock !== 'far' ? 'continued' : (relation?.rule ?? 'no cue'),
        features,
        score: sumWeights(features, speakerWeights) + (SIGNED[relation?.rule ?? ''] ?? 0),
        probability: 0,
      }
    })
    const best = rank(candidates)
    const spanFeatures = describeSpan(scene, quote, best)
    const quoted = judge(scene, token, best, sumWeights(spanFeatures, spanWeights), saidBefore)
    saidBefore = quoted >= 0.5
    const attribution = { span, quote, candidates, best, spanFeatures, quoted }
    attributions.push(attribution)
    const taught = teach?.(attribution) ?? { source: best?.phrase ?? -1, quoted: quoted >= 0.5 }
    if (taught.quoted) previous = { token, source: taught.source }
  }
  return attributions
}

function judge(
  scene: Scene,
  token: number,
  best: Candidate | undefined,
  score: number,
  saidBefore: boolean,
): number {
  if (isNeverSaid(scene, token) || (!saidBefore && followsInList(scene, token))) return 0
  return best?.rule === 'dash' ? 1 : 1 / (1 + Math.exp(-score))
}

function rank(candidates: Candidate[]): Candidate | undefined {
  let best: Candidate | undefined
  for (const candidate of candidates) if (!best || candidate.score >= best.score) best = candidate
  let sum = 0
  for (const candidate of candidates) sum += Math.exp(candidate.score - (best?.score ?? 0))
  for (const candidate of candidates)
    candidate.probability = Math.exp(candidate.score - (best?.score ?? 0)) / sum
  return best
}
