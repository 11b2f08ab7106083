import type { Analysis } from '../model/analysis'
import type { Speaker } from '../model/annotation'
import { describeSpeaker } from '../model/describe-speaker'
import type { Span } from '../model/span'

/** Who says what a span covers: the speaker of the quotation that holds it, or that makes up most of it. */
export function speakerOfSpan(text: string, analysis: Analysis, span: Span): Speaker | undefined {
  const quotation = analysis.quotations.find(({ start, end }) => {
    const shared = Math.min(end, span.end) - Math.max(start, span.start)
    return shared > 0 && shared >= (span.end - span.start) / 2
  })
  return quotation && describeSpeaker(text, analysis, quotation)
}
