import type { Label } from '../../../lib/model/analysis'
import type { Span } from '../../../lib/model/span'

const labels: Record<string, Label> = { PER: 'person', LOC: 'place', ORG: 'organization' }
const marks: Record<Label, string> = { person: 'PER', place: 'LOC', organization: 'ORG' }

export interface MarkedName extends Span {
  label: Label
  /** What the mark says after a colon: which entity is meant. */
  entity?: string
}

/** Reads "[PER Ana Ruiz] in [LOC:lima Lima]" as a text and its names. */
export function readMarkedText(marked: string): { text: string; names: MarkedName[] } {
  const names: MarkedName[] = []
  let text = ''
  let at = 0
  for (const match of marked.matchAll(/\[(PER|LOC|ORG)(?::([\w-]+))? ([^\]]+)\]/gu)) {
    const [all, label = '', entity, words = ''] = match
    text += marked.slice(at, match.index)
    names.push({ start: text.length, end: text.length + words.length, label: labels[label]!, entity })
    text += words
    at = match.index + all.length
  }
  return { text: text + marked.slice(at), names }
}

/** Writes names into a text as marks. */
export function writeMarkedText(text: string, names: readonly (Span & { label: Label })[]): string {
  let marked = ''
  let at = 0
  for (const { start, end, label } of names) {
    marked += `${text.slice(at, start)}[${marks[label]} ${text.slice(start, end)}]`
    at = end
  }
  return marked + text.slice(at)
}
