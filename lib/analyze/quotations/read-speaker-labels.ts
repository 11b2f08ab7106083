import type { Entity, Mention } from '../../model/analysis'
import type { Block } from '../../model/article'
import type { Span } from '../../model/span'

/** "RUIZ:" or "JAKE TAPPER, HOST:" before what is said, as transcripts have it. */
const LABEL = /^\s*(\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,3})(?:, [\p{Lu} ]{2,30})?:\s+(?=\S)/u

/** From this many labelled paragraphs on, an article is a transcript and its turns need no quotation marks. */
const TRANSCRIPT = 3

/** The label at the start of a text, and where what is said begins. Offsets count from `offset`. */
export function readSpeakerLabel(text: string, offset: number): { label: Span; said: number } | undefined {
  const match = LABEL.exec(text.slice(0, 120))
  const name = match?.[1]
  if (!match || !name || name.length < 3) return undefined
  const start = offset + match[0].indexOf(name)
  return { label: { start, end: start + name.length }, said: offset + match[0].length }
}

/** The turns of a transcript that stand without quotation marks; none where fewer than three paragraphs are labelled. */
export function findLabelledTurns(text: string, blocks: Block[]): { label: Span; content: Span }[] {
  const turns = blocks.flatMap((block) => {
    const found = readSpeakerLabel(text.slice(block.start, block.end), block.start)
    if (!found || /["“«„]/u.test(text[found.said] ?? '')) return []
    return [{ label: found.label, content: { start: found.said, end: block.end } }]
  })
  return turns.length >= TRANSCRIPT ? turns : []
}

/** The entity whose name, or the surname of it, a label spells in capitals. */
export function resolveLabel(
  text: string,
  label: Span,
  mentions: Mention[],
  entities: Entity[],
): number | undefined {
  const inside = mentions.find(({ start, end }) => start < label.end && end > label.start)
  const words = text.slice(label.start, label.end).toLowerCase()
  const surname = words.split(' ').at(-1)
  const named = entities.findIndex(
    ({ label: kind, name }) => kind === 'person' && name.toLowerCase().split(' ').at(-1) === surname,
  )
  if (named >= 0 && (!inside || !entities[inside.entity]?.name.includes(' '))) return named
  return inside?.entity
}
