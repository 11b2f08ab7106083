import type { FoundMention } from '../../model/analysis'
import { isNation } from './mend-label'

/** A score or a row of figures behind a name: "Leicester 23 Orrell 13", "TEXAS 75 58 .564". */
const figures = /^ (?:\d{1,3} ){1,12}?(?=\p{Lu})|^(?:[ \t]+[\d./-]+){3,}|^ \d{1,3}(?:$|\n| \()/u
const match = /^ (?:beat|beats|defeated|thrashed|edged|outclassed|v|vs\.?|versus) /u

/**
 * Takes towns that play against each other for their teams: two names of a line with a score behind each, or on both
 * sides of "beat" or "v". A country's team goes by the country's own name and stays a place.
 */
export function nameTeams(text: string, found: FoundMention[]): FoundMention[] {
  const teams = new Set<FoundMention>()
  const mayBeTeam = ({ label, start, end }: FoundMention): boolean =>
    label === 'organization' || (label === 'place' && !isNation(text.slice(start, end)))
  let before: FoundMention | undefined
  for (const mention of found) {
    if (before && mayBeTeam(before) && mayBeTeam(mention)) {
      const between = text.slice(before.end, mention.start)
      const plays =
        (/^ (?:\d{1,3} ){1,12}$/u.test(between) && figures.test(text.slice(mention.end, mention.end + 60))) ||
        match.test(between)
      if (plays) teams.add(before).add(mention)
    }
    before = mention
  }
  return found.map((mention) =>
    teams.has(mention) && mention.label === 'place' ? { ...mention, label: 'organization' } : mention,
  )
}
