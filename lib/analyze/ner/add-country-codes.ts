import type { FoundMention } from '../../model/analysis'
import { countryCodes } from '../words/country-codes'

const behind = /^ ?\((\p{Lu}{3})\)/u

/** Takes the three letters in brackets behind a person for their country, as results in sport have them: "Ana Ruiz (ESP)". */
export function addCountryCodes(text: string, found: FoundMention[]): FoundMention[] {
  const codes = found.flatMap(({ label, end, score }): FoundMention[] => {
    const match = label === 'person' ? behind.exec(text.slice(end, end + 6)) : null
    if (!match || !countryCodes.has(match[1]!)) return []
    const stop = end + match[0].length - 1
    return [{ start: stop - 3, end: stop, label: 'place', score }]
  })
  if (codes.length === 0) return found
  const starts = new Set(codes.map(({ start }) => start))
  return [...found.filter(({ start }) => !starts.has(start)), ...codes].toSorted((a, b) => a.start - b.start)
}
