import { attributeQuotations, type Weights } from './attribute-quotations'
import { findFirstMention } from './find-first'
import type { QuotedSpan } from './find-quoted-spans'
import { type ExplainedQuotation, explain } from './explain'
import { readSceneOf, type Scene } from './read-scene'

/** How sure a speaker named inside a quotation must be, since most words quoted there are nobody's. */
const SURE = 0.8
const FEWEST_WORDS = 2
/** How many tokens a cue may stand from the quotation: “told me, ‘…’”. */
const NEAR = 4

/**
 * Finds the quotations inside another one whose speaker is named there: “My father told me, ‘Never sell.’”
 * Everything else in marks inside a quotation belongs to whoever speaks the outer one.
 */
export function findNestedQuotations(
  scene: Scene,
  outer: QuotedSpan,
  inner: QuotedSpan[],
  speakerWeights: Weights,
  spanWeights: Weights,
): ExplainedQuotation[] {
  const { text, mentions, entities } = scene
  const inside = inner
    .filter(({ content }) => text.slice(content.start, content.end).split(/\s/u).length >= FEWEST_WORDS)
    .map((span) => ({ ...span, within: undefined, block: 0 }))
  if (inside.length === 0) return []
  const block = { ...outer.content, kind: 'paragraph' as const }
  const first = findFirstMention(mentions, outer.start)
  const last = findFirstMention(mentions, outer.end)
  const nested = readSceneOf(text, [block], inside, mentions.slice(first, last), entities)
  return attributeQuotations(nested, speakerWeights, spanWeights).flatMap((attribution) => {
    const phrase = nested.index.phrases[attribution.best?.phrase ?? -1]
    const cue = nested.cues[attribution.best?.cue ?? -1]
    const direct = cue !== undefined && Math.abs(cue.at - attribution.quote.token) <= NEAR
    if (!phrase || !direct || phrase.kind === 'pronoun' || (attribution.best?.probability ?? 0) < SURE)
      return []
    if (attribution.quoted < 0.5 || !cue?.strong) return []
    return [
      explain(nested, attribution, () => {
        const entity = nested.mentions[phrase.mention]?.entity
        return entity === undefined ? undefined : { entity, share: 1 }
      }),
    ]
  })
}
