import type { Analysis, Quotation } from './analysis'

/** The name under which a quotation is listed; undefined where the text does not tell who speaks. */
export function speakerOf(text: string, { entities }: Analysis, quotation: Quotation): string | undefined {
  const named = quotation.source === undefined ? undefined : entities[quotation.source]?.name
  const { sourceSpan } = quotation
  return named ?? (sourceSpan && text.slice(sourceSpan.start, sourceSpan.end))
}
