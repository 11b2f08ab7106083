import type { Analysis, Quotation } from '../model/analysis'
import type { Speaker } from '../model/annotation'
import type { Span } from '../model/span'
import { speakerOf } from '../model/speaker-of'

/** Cut off at what only tells more of the same person: "an oceanographer who crossed from Bergen". */
const apposition = /^, ((?:the|a|an) [^,.;:“”"\n]{3,70}?)(?: (?:who|which|that|whose) |[,.;])/iu
/** "Ana Ruiz, the day after": a time and no role. */
const times = /\b(?:day|night|morning|afternoon|evening|week|month|year|time|moment)s?\b/iu

/** Who says what a span covers: the speaker of the quotation that holds it, or that makes up most of it. */
export function speakerOfSpan(text: string, analysis: Analysis, span: Span): Speaker | undefined {
  const quotation = analysis.quotations.find(({ start, end }) => {
    const shared = Math.min(end, span.end) - Math.max(start, span.start)
    return shared > 0 && shared >= (span.end - span.start) / 2
  })
  return quotation && describeSpeaker(text, analysis, quotation)
}

/** The speaker of a quotation by name and, where the text tells it beside the name, role. */
function describeSpeaker(text: string, analysis: Analysis, quotation: Quotation): Speaker | undefined {
  const name = speakerOf(text, analysis, quotation)
  if (!name) return undefined
  const { mentions = [] } = analysis.entities[quotation.source ?? -1] ?? {}
  const roles = mentions.flatMap((index) => {
    const { end = text.length } = analysis.mentions[index] ?? {}
    return apposition.exec(text.slice(end, end + 90))?.[1] ?? []
  })
  const role = roles.find((words) => !times.test(words))
  return role ? { name, role } : { name }
}
