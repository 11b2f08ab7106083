import type { FoundMention } from '../../model/analysis'

const office =
  /\b(?:chief executive|chief operating officer|CEO|chair(?:man|woman)?|boss|head|owners?|spokes(?:man|woman|person)|shareholders|directors?|shares?|employees) (?:of|for|in|at) $/u

/**
 * Takes a word alone for the organization that begins with it ("Brightwater" after "Brightwater Marine") where the
 * tagger took it for a person and no person of the article has it in their name, or for a place that has a chief
 * executive, shareholders or the like.
 */
export function followOrganizations(text: string, found: FoundMention[]): FoundMention[] {
  const wordsOf = ({ start, end }: FoundMention): string[] => text.slice(start, end).split(/\s+/u)
  const firstWords = new Set<string>()
  const personWords = new Set<string>()
  for (const mention of found) {
    const words = wordsOf(mention)
    if (words.length < 2) continue
    if (mention.label === 'organization') firstWords.add(words[0] ?? '')
    if (mention.label === 'person') for (const word of words) personWords.add(word)
  }
  return found.map((mention) => {
    const [word = '', ...more] = wordsOf(mention)
    if (more.length > 0 || !firstWords.has(word)) return mention
    const isOrganization =
      mention.label === 'person'
        ? !personWords.has(word)
        : office.test(text.slice(Math.max(0, mention.start - 40), mention.start))
    return isOrganization ? { ...mention, label: 'organization' } : mention
  })
}
