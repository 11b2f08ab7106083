import type { Entity, Mention, Quotation, Sentence } from '../../model/analysis'
import type { AnalyzeInput } from '../analyze-input'
import { attributeQuotations } from './attribute-quotations'
import type { Attribution } from './attribution'
import { type ExplainedQuotation, explain } from './explain'
import type { QuotedSpan } from './find-quoted-spans'
import { type Answer, findInterviewAnswers } from './find-interview-answers'
import { findNestedQuotations } from './find-nested-quotations'
import { findLabelledTurns, readSpeakerLabel, resolveLabel } from './read-speaker-labels'
import { readScene, type Scene } from './read-scene'
import { makeSpeakerResolver, type SpeakerResolver } from './resolve-speaker'
import spanWeights from './span-weights.json'
import speakerWeights from './speaker-weights.json'

/** Finds the quotations and who is said to have said them, in the order of the text. */
export function findQuotations(
  article: AnalyzeInput,
  _sentences: Sentence[],
  mentions: Mention[],
  entities: Entity[],
): Quotation[] {
  return explainQuotations(article, mentions, entities).map(({ quotation }) => quotation)
}

/** Like `findQuotations`, with the rule that each speaker was found by and its probability. */
export function explainQuotations(
  article: Pick<AnalyzeInput, 'text' | 'blocks' | 'title'>,
  mentions: Mention[],
  entities: Entity[],
): ExplainedQuotation[] {
  const scene = readScene(article, mentions, entities)
  const resolve = makeSpeakerResolver(scene)
  const outer = attributeQuotations(scene, speakerWeights, spanWeights).filter(({ quoted }) => quoted >= 0.5)
  const found = explainInOrder(scene, outer, resolve)
  const innerOf = groupByOuter(scene.spans)
  const nested = outer.flatMap(({ span }) => {
    const around = scene.spans[span]
    const inner = around && innerOf.get(around)
    return inner ? findNestedQuotations(scene, around, inner, speakerWeights, spanWeights) : []
  })
  const turns = findLabelledTurns(article.text, article.blocks, mentions, entities).map(
    ({ label, content, source }) => {
      const turn: Quotation = { ...content, content, confidence: 'stated' }
      return label ? explainLabel(scene, label, turn, source) : explainTurn({ ...turn, source })
    },
  )
  const answers = turns.length > 0 ? [] : findInterviewAnswers(article, mentions, entities)
  const said = [...found, ...nested, ...turns, ...answers.map(explainAnswer)]
  return said.toSorted((a, b) => a.quotation.start - b.quotation.start)
}

function groupByOuter(spans: QuotedSpan[]): Map<QuotedSpan, QuotedSpan[]> {
  const groups = new Map<QuotedSpan, QuotedSpan[]>()
  for (const span of spans) {
    if (!span.within) continue
    const group = groups.get(span.within)
    if (group) group.push(span)
    else groups.set(span.within, [span])
  }
  return groups
}

/** A label inside the marks (“RUIZ: …) names the speaker, also of the paragraphs that re-open the quotation without one. */
function explainInOrder(scene: Scene, said: Attribution[], resolve: SpeakerResolver): ExplainedQuotation[] {
  let open: { label: { start: number; end: number }; block: number } | undefined
  return said.map((attribution) => {
    const explained = explain(scene, attribution, resolve)
    const span = scene.spans[attribution.span]
    if (!span) return explained
    const { content, closed, block } = span
    const own = readSpeakerLabel(scene.text.slice(content.start, content.end), content.start)
    const label = own?.label ?? (open && open.block + 1 === block ? open.label : undefined)
    open = label && !closed ? { label, block } : undefined
    return label ? explainLabel(scene, label, explained.quotation) : explained
  })
}

function explainAnswer({ content, source, isClear }: Answer): ExplainedQuotation {
  const confidence = isClear ? 'stated' : 'probable'
  return explainTurn({ ...content, content, source, confidence })
}

const explainTurn = (quotation: Quotation): ExplainedQuotation => ({
  quotation,
  rule: 'answer',
  probability: 1,
})

function explainLabel(
  { text, mentions, entities }: Scene,
  label: { start: number; end: number },
  { start, end, content }: Quotation,
  known?: number,
): ExplainedQuotation {
  const quotation: Quotation = { start, end, content, sourceSpan: label, confidence: 'stated' }
  const source = known ?? resolveLabel(text, label, mentions, entities)
  if (source !== undefined) quotation.source = source
  return { quotation, rule: 'label', probability: 1 }
}
