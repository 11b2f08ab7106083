import type { FoundMention } from '../../model/analysis'

/**
 * Takes a word alone for the organization that begins with it ("Brightwater" after "Brightwater Marine") where the
 * tagger took it for a person and no person of the article has it in their name.
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
    const isOrganization =
      mention.label === 'person' && more.length === 0 && firstWords.has(word) && !personWords.has(word)
    return isOrganization ? { ...mention, label: 'organization' } : mention
  })
}
