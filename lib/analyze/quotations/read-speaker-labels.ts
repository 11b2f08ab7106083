import type { Entity, Mention } from '../../model/analysis'
import type { Block } from '../../model/article'
import type { Span } from '../../model/span'

/** "RUIZ:" or "JAKE TAPPER, HOST:" before what is said, as transcripts have it. */
const LABEL = /^\s*(\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,3})(?:, [\p{Lu} ]{2,30})?:\s+(?=\S)/u

/** From this many labelled paragraphs on, an article is a transcript and its turns need no quotation marks. */
const TRANSCRIPT = 3

/** The label at the start of a text, and where what is said begins. Offsets count from `offset`. */
export function readSpeakerLabel(text: string, offset: number): { label: Span; said: number } | undefined {
  const found = readLabel(LABEL, text, offset)
  return found && found.label.end - found.label.start >= 3 ? found : undefined
}

/** "Ana Ruiz:" as it stands before what she says. */
const NAME_LABEL = /^\s*(\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,3}):\s+(?=\S)/u
const QUESTION = /^\s*(?:Q|Question)\s?[.:]\s/u
const ANSWER = /^\s*((?:A|Answer)\s?[.:])\s+(?=\S)/u

export interface LabelledTurn {
  /** Absent on the further paragraphs of an answer. */
  label?: Span
  content: Span
  /** Index of the entity that speaks, where the label itself does not name it. */
  source?: number
}

/** The turns of a transcript or an interview that stand without quotation marks. */
export function findLabelledTurns(
  text: string,
  blocks: Block[],
  mentions: Mention[],
  entities: Entity[],
): LabelledTurn[] {
  const shouted = findTurns(text, blocks, (body, offset) => readSpeakerLabel(body, offset))
  if (shouted.length >= TRANSCRIPT) return shouted
  const people = new Set(
    mentions.flatMap(({ start, end, label }) => (label === 'person' ? [text.slice(start, end)] : [])),
  )
  const named = findTurns(text, blocks, (body, offset) => {
    const found = readLabel(NAME_LABEL, body, offset)
    return found && people.has(text.slice(found.label.start, found.label.end)) ? found : undefined
  })
  // Who speaks in turns speaks again; a list of players with a word on each names each of them once.
  const names = new Set(named.map(({ label }) => text.slice(label?.start, label?.end)))
  if (named.length >= TRANSCRIPT && names.size < named.length) return named
  return findAnswers(text, blocks, mentions, entities)
}

function findTurns(
  text: string,
  blocks: Block[],
  read: (body: string, offset: number) => { label: Span; said: number } | undefined,
): LabelledTurn[] {
  return blocks.flatMap(({ start, end }) => {
    const found = read(text.slice(start, end), start)
    if (!found || /["“«„]/u.test(text[found.said] ?? '')) return []
    return [{ label: found.label, content: { start: found.said, end } }]
  })
}

function readLabel(pattern: RegExp, body: string, offset: number): { label: Span; said: number } | undefined {
  const match = pattern.exec(body.slice(0, 120))
  const name = match?.[1]
  if (!match || !name) return undefined
  const start = offset + match[0].indexOf(name)
  return { label: { start, end: start + name.length }, said: offset + match[0].length }
}

/** What follows "A:" in the paragraph after a "Q:", up to the next one, said by the one person who is named before the first question. */
function findAnswers(text: string, blocks: Block[], mentions: Mention[], entities: Entity[]): LabelledTurn[] {
  const asks = blocks.map(({ start, end }) => QUESTION.test(text.slice(start, Math.min(end, start + 20))))
  const first = blocks[asks.indexOf(true)]
  if (!first) return []
  const before = new Set(
    mentions.flatMap(({ end, entity }) =>
      end <= first.start && entities[entity]?.label === 'person' ? [entity] : [],
    ),
  )
  const [source] = before.size === 1 ? before : []
  const turns = findTurns(text, blocks, (body, offset) => {
    const asked = asks[blocks.findIndex(({ start }) => start === offset) - 1]
    return asked ? readLabel(ANSWER, body, offset) : undefined
  })
  if (source === undefined) return turns
  return turns.flatMap((turn) => {
    const at = blocks.findIndex(({ end }) => end === turn.content.end)
    // Behind the last question nothing tells where the answer ends.
    const next = asks.indexOf(true, at)
    const more = next < 0 ? [] : blocks.slice(at + 1, next).filter(({ kind }) => kind === 'paragraph')
    return [{ ...turn, source }, ...more.map(({ start, end }) => ({ content: { start, end }, source }))]
  })
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
