import type { Analysis, Entity, Quotation } from '../model/analysis'
import type { CorrectionChange } from '../model/correction'

/**
 * The analysis as the reader has corrected it, one change after the other. What a change speaks of and the analysis
 * does not have is passed over. The analysis that is given stays as it was.
 */
export function correctAnalysis(text: string, analysis: Analysis, changes: CorrectionChange[]): Analysis {
  return changes.reduce((corrected, change) => correctOnce(text, corrected, change), analysis)
}

function correctOnce(text: string, analysis: Analysis, change: CorrectionChange): Analysis {
  switch (change.kind) {
    case 'drop':
      return regroup(analysis, (entity) => (isMeant(analysis, entity, change) ? undefined : entity))
    case 'hide':
      return hide(analysis, change)
    case 'merge': {
      const into = analysis.entities.findIndex((e) => e.label === change.label && e.name === change.into)
      if (into < 0) return analysis
      return regroup(analysis, (entity) => (isMeant(analysis, entity, change) ? into : entity))
    }
    case 'split':
      return split(text, analysis, change)
    case 'speaker':
      return giveSpeaker(text, analysis, change)
  }
}

function isMeant(
  { entities }: Analysis,
  index: number,
  { label, name }: Pick<Entity, 'label' | 'name'>,
): boolean {
  const entity = entities[index]
  return entity?.label === label && entity.name === name
}

/** Gives each mention the entity that `choose` says, or takes it out; entities without mentions go. */
function regroup(
  analysis: Analysis,
  choose: (entity: number, mention: number) => number | undefined,
): Analysis {
  const chosen = analysis.mentions.map((mention, index) => choose(mention.entity, index))
  const kept = new Set(chosen.filter((entity) => entity !== undefined))
  // One that the reader has hidden has no mentions, and is still the source of what it said.
  const stays = ({ mentions }: Entity, index: number): boolean =>
    kept.has(index) || (mentions.length === 0 && choose(index, -1) === index)
  const order = analysis.entities.flatMap((entity, index) => (stays(entity, index) ? [index] : []))
  const place = new Map(order.map((entity, index) => [entity, index]))
  const mentions = analysis.mentions.flatMap((mention, index) => {
    const entity = place.get(chosen[index] ?? -1)
    return entity === undefined ? [] : [{ ...mention, entity }]
  })
  const entities = order.flatMap((from, index) => {
    const entity = analysis.entities[from]
    const own = mentions.flatMap((mention, at) => (mention.entity === index ? [at] : []))
    return entity ? [{ ...entity, mentions: own }] : []
  })
  const quotations = analysis.quotations.map(({ source, ...quotation }): Quotation => {
    const entity = source === undefined ? undefined : place.get(choose(source, -1) ?? -1)
    return entity === undefined ? quotation : { ...quotation, source: entity }
  })
  return { ...analysis, mentions, entities, quotations }
}

/** Takes an entity's mentions out and leaves it, without any, for the quotations that are its. */
function hide(analysis: Analysis, change: Pick<Entity, 'label' | 'name'>): Analysis {
  const hidden = analysis.entities.findIndex((_, index) => isMeant(analysis, index, change))
  if (hidden < 0) return analysis
  const places = new Map<number, number>()
  const mentions = analysis.mentions.filter((mention, index) => {
    if (mention.entity === hidden) return false
    places.set(index, places.size)
    return true
  })
  const entities = analysis.entities.map(({ coordinates, ...entity }, index): Entity => {
    if (index === hidden) return { ...entity, mentions: [] }
    const own = entity.mentions.flatMap((mention) => places.get(mention) ?? [])
    return { ...entity, ...(coordinates && { coordinates }), mentions: own }
  })
  return { ...analysis, mentions, entities }
}

function split(
  text: string,
  analysis: Analysis,
  change: Extract<CorrectionChange, { kind: 'split' }>,
): Analysis {
  const from = analysis.entities.find(
    (entity) => entity.label === change.label && entity.name === change.name,
  )
  if (!from || change.alias === change.name) return analysis
  const fresh: Entity = { label: change.label, name: change.alias, mentions: [], salience: from.salience }
  const entities = [...analysis.entities, fresh]
  const isAlias = (mention: number): boolean => {
    const { start = 0, end = 0 } = analysis.mentions[mention] ?? {}
    return text.slice(start, end) === change.alias
  }
  return regroup({ ...analysis, entities }, (entity, mention) =>
    isMeant(analysis, entity, change) && isAlias(mention) ? entities.length - 1 : entity,
  )
}

function giveSpeaker(
  text: string,
  analysis: Analysis,
  { content, speaker }: Extract<CorrectionChange, { kind: 'speaker' }>,
): Analysis {
  const quotations = analysis.quotations.flatMap((quotation): Quotation[] => {
    if (text.slice(quotation.content.start, quotation.content.end) !== content) return [quotation]
    if (speaker === undefined) return []
    const { source: _, sourceSpan: __, cue: ___, ...rest } = quotation
    const source = analysis.entities.findIndex((entity) => entity.name === speaker)
    return [{ ...rest, ...(source >= 0 && { source }), confidence: 'stated' }]
  })
  return { ...analysis, quotations }
}
