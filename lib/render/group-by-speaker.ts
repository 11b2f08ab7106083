import type { Analysis, Quotation } from '../model/analysis'
import { speakerOf } from '../model/speaker-of'

export interface SpeakerGroup {
  /** The speaker's name, or the role as the text has it; undefined where nobody is named. */
  speaker?: string
  quotations: Quotation[]
  /** How much of the article's text they are, 0 to 1. */
  share: number
}

/** Quotations under their speakers, in the order in which each is first heard; those of nobody come last. */
export function groupBySpeaker(text: string, analysis: Analysis): SpeakerGroup[] {
  const groups = new Map<string | undefined, Quotation[]>()
  for (const quotation of analysis.quotations) {
    const speaker = speakerOf(text, analysis, quotation)
    const group = groups.get(speaker)
    if (group) group.push(quotation)
    else groups.set(speaker, [quotation])
  }
  const unnamed = groups.get(undefined)
  groups.delete(undefined)
  const named = [...groups].map(([speaker, quotations]) => ({ speaker, ...weigh(quotations, text) }))
  return unnamed ? [...named, weigh(unnamed, text)] : named
}

/** Of groups, so many quotations as stand first; groups of which none is among them are left out. */
export function showFirst(groups: SpeakerGroup[], most: number): (SpeakerGroup & { shown: Quotation[] })[] {
  let room = most
  return groups.flatMap((group) => {
    const shown = group.quotations.slice(0, room)
    room -= shown.length
    return shown.length > 0 ? [{ ...group, shown }] : []
  })
}

function weigh(quotations: Quotation[], text: string): Omit<SpeakerGroup, 'speaker'> {
  const length = quotations.reduce((sum, { content }) => sum + content.end - content.start, 0)
  return { quotations, share: length / text.length }
}
