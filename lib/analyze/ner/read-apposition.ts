import type { Label } from '../../model/analysis'
import type { Span } from '../../model/span'
import { personNouns } from '../words/role-nouns'

/** Bodies that are never places, as a city or a country is. */
const companyNouns: ReadonlySet<string> = new Set(
  `agency airline association bank broadcaster brewery charity club company consultancy cooperative co-op developer firm
foundation group institute insurer lender magazine maker manufacturer network newspaper nonprofit operator publisher
retailer start-up startup supplier think-tank trust union utility`.split(/\s/u),
)

/** How far before and behind a name its apposition may reach, in UTF-16 code units. */
const reach = 60

/**
 * What an apposition says that a name is: "Brightwater, a company based in Leith" is an organization, "the chairman,
 * Desmond Pike," is a person. Undefined where there is none.
 */
export function readApposition(text: string, { start, end }: Span): Label | undefined {
  const behind = /^, an? ((?:[\w’'-]+ ){0,2}[\w’'-]+)/u.exec(text.slice(end, end + reach))?.[1]
  if (behind && hasNoun(behind, companyNouns) && !hasNoun(behind, personNouns)) return 'organization'
  const before = /\b(?:the|its|their|his|her|our) (?:[\w’'-]+ ){0,2}([\w’'-]+), $/iu.exec(
    text.slice(Math.max(0, start - reach), start),
  )?.[1]
  const called = /\b(?:an?|the) (?:[\w’'-]+ ){0,2}([\w’'-]+) (?:called|named) $/iu.exec(
    text.slice(Math.max(0, start - reach), start),
  )?.[1]
  const isFullName = /\s/u.test(text.slice(start, end))
  return isFullName && [before, called].some((noun) => noun && personNouns.has(noun.toLowerCase()))
    ? 'person'
    : undefined
}

const hasNoun = (words: string, nouns: ReadonlySet<string>): boolean =>
  words.split(' ').some((word) => nouns.has(word.toLowerCase()))
