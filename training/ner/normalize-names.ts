import { countryWords, countries, demonyms } from '../../lib/analyze/words/countries'
import { titles } from '../../lib/analyze/words/name-context'
import type { GoldDocument, GoldSpan } from './read-corpus'

const places = new Set([...countryWords, ...countries.flatMap(({ names, capital }) => [...names, capital])])
const politicalBodies = new Set(['U.N.', 'UN', 'United Nations', 'EU', 'European Union', 'E.U.'])
const placesTakenForBodies = new Set(['West Bank', 'Gaza', 'Gaza Strip', 'Middle East', 'Darfur', 'Kashmir'])

/** Narrows a name so that neither an article nor a title is part of it; gives undefined where nothing is left. */
function narrow(text: string, name: GoldSpan): GoldSpan | undefined {
  const { label } = name
  let { start, end } = name
  if (/['’]s$/u.test(text.slice(start, end))) end -= 2
  for (;;) {
    const first = /^([\p{L}-]+\.?)\s+/u.exec(text.slice(start, end))
    if (!first) break
    const word = first[1]!.toLowerCase().replace('.', '')
    const isTitle = label === 'PER' && titles.has(word)
    if (!isTitle && !(word === 'the' && text[start] === 't')) break
    start += first[0].length
  }
  const words = text.slice(start, end)
  if (label === 'PER' && titles.has(words.toLowerCase())) return undefined
  return { start, end, label }
}

/** Brings a corpus' names to the product's conventions: no titles, no articles, nationalities are no places. */
export function normalizeNames(document: GoldDocument, corpus: string): GoldDocument {
  const { text } = document
  const names = document.names.flatMap((name) => {
    const narrowed = narrow(text, name)
    if (!narrowed) return []
    const words = text.slice(narrowed.start, narrowed.end)
    if (demonyms.has(words)) return [{ ...narrowed, label: 'MISC' as const }]
    if (corpus !== 'gmb') return [narrowed]
    if (politicalBodies.has(words)) return [{ ...narrowed, label: 'ORG' as const }]
    if (narrowed.label === 'ORG' && (places.has(words) || placesTakenForBodies.has(words)))
      return [{ ...narrowed, label: 'LOC' as const }]
    return [narrowed]
  })
  return { ...document, names }
}
