import type { FoundMention } from '../../model/analysis'

/** "They ship Lima its fish" is of no ship, so an article must stand before it. */
const vessel =
  /\b(?:(?:the|an?|its?|their) (?:[\p{L}-]+ ){0,3}(?:ferry|ship|steamer|liner|trawler|tanker|freighter|frigate|destroyer|submarine|yacht|schooner|sloop|tug|tugboat|lifeboat|warship|battleship|flagship|aircraft carrier|vessel|icebreaker|catamaran) ["“‘']?|(?:USS|HMS|HMAS|HMCS|RMS|USNS|USCGC|MV|SS)\s)$/iu
const prefix = /^(?:USS|HMS|HMAS|HMCS|RMS|USNS|USCGC|MV)\s/u

/** Takes the names of ships out: one is a ship throughout the article where it is called "the ferry Solan" or "USS Cole" once. */
export function dropVessels(text: string, found: FoundMention[]): FoundMention[] {
  const nameOf = ({ start, end }: FoundMention): string => text.slice(start, end).replace(prefix, '')
  const vessels = new Set<string>()
  for (const mention of found)
    if (
      prefix.test(text.slice(mention.start, mention.end)) ||
      vessel.test(text.slice(Math.max(0, mention.start - 60), mention.start))
    )
      vessels.add(nameOf(mention))
  return vessels.size === 0 ? found : found.filter((mention) => !vessels.has(nameOf(mention)))
}
