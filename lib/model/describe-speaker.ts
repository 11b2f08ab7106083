import type { Analysis, Quotation } from './analysis'
import type { Speaker } from './annotation'
import { speakerOf } from './speaker-of'

/** Cut off at what only tells more of the same person: "an oceanographer who crossed from Bergen". */
const apposition = /^, ((?:the|a|an) [^,.;:“”"\n]{3,70}?)(?: (?:who|which|that|whose) |[,.;])/iu
/** "Ana Ruiz, the day after": a time and no role. */
const times = /\b(?:day|night|morning|afternoon|evening|week|month|year|time|moment)s?\b/iu

/** What people are, as it stands right before a name: "county engineer Tom Okafor". */
const roles =
  /^(?:activist|actor|actress|adviser|advisor|agent|ambassador|analyst|archbishop|architect|artist|attorney|author|baker|banker|bishop|boss|builder|campaigner|candidate|captain|ceo|chair|chairman|chairwoman|chancellor|chef|chemist|chief|coach|colonel|columnist|comedian|commander|commissioner|composer|conductor|congressman|congresswoman|consultant|coroner|councillor|councilman|councilwoman|critic|curator|dean|dentist|designer|detective|developer|director|doctor|driver|economist|editor|engineer|executive|expert|farmer|filmmaker|firefighter|fisherman|founder|gardener|general|governor|guide|headteacher|historian|inspector|investigator|journalist|judge|lawmaker|lawyer|leader|lecturer|librarian|magistrate|manager|master|mayor|minister|musician|novelist|nurse|officer|official|organiser|organizer|owner|painter|pastor|philosopher|photographer|physicist|pilot|player|poet|politician|premier|president|priest|principal|producer|professor|prosecutor|publisher|reporter|representative|researcher|resident|scientist|secretary|senator|sergeant|sheriff|singer|solicitor|spokesman|spokesperson|spokeswoman|striker|student|superintendent|surgeon|surveyor|teacher|technician|tourist|trainer|treasurer|vet|vicar|volunteer|winner|witness|worker|writer|\p{L}+(?:ologist|ographer|onomer))$/iu
/** Words that no role begins with. */
const outside =
  /^(?:a|an|the|this|that|his|her|their|its|our|my|and|or|but|as|when|while|if|so|then|of|in|on|at|to|by|for|from|with|about|after|before|against|between|like|says?|said|told|tells|asks?|asked|adds?|added|writes?|wrote|warns?|warned|insists?|insisted|recalls?|recalled|explains?|explained|argues?|argued|replied|replies|is|was|were|are|has|had|have|will|would|which|who|whom|meanwhile|however|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu
/** How many words a role before a name may have. */
const most = 4

/** The speaker of a quotation by name and, where the text tells it beside the name, role; undefined where nobody is named. */
export function describeSpeaker(text: string, analysis: Analysis, quotation: Quotation): Speaker | undefined {
  const name = speakerOf(text, analysis, quotation)
  if (!name) return undefined
  const { mentions = [] } = analysis.entities[quotation.source ?? -1] ?? {}
  const places = mentions.flatMap((index) => analysis.mentions[index] ?? [])
  const behind = places.flatMap(({ end }) => apposition.exec(text.slice(end, end + 90))?.[1] ?? [])
  const role =
    behind.find((words) => !times.test(words)) ??
    places.map(({ start }) => roleBefore(text.slice(Math.max(0, start - 60), start))).find(Boolean)
  return role ? { name, role } : { name }
}

/** A speaker in one line: "Ana Ruiz, the mayor of Lima". */
export const nameWithRole = ({ name, role }: Speaker): string => (role ? `${name}, ${role}` : name)

/** The role at the end of the words before a name; undefined where there is none. */
function roleBefore(words: string): string | undefined {
  const run = /(?:[\p{L}\p{M}’'-]+ )+$/u.exec(words)?.[0].trim().split(' ') ?? []
  if (!roles.test(run.at(-1) ?? '')) return undefined
  const first = run.findLastIndex((word) => outside.test(word)) + 1
  // "Council leader Ana Ruiz" begins a sentence; "Prime Minister" is written so anywhere.
  const role = run.slice(Math.max(first, run.length - most)).join(' ')
  return /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(role) ? role.charAt(0).toLowerCase() + role.slice(1) : role
}
