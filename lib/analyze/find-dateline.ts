/** No dateline is longer. */
const LONGEST = 90

/** "TALLAHASSEE, Fla. (AP) — ", "Rome (CNN) ": a place, if any, and an agency in brackets. */
const WITH_AGENCY =
  /^(?:\p{Lu}[\p{L}\p{N}.,'’/ -]{1,60} ?)?\((?:(?:CNN|AP|AFP|UPI|PTI|ANI|EFE|DPA|dpa|Reuters|Bloomberg|Xinhua|Associated Press|The Associated Press)\)\s?(?:--?|[—–:])?|\p{Lu}{2,6}\) -(?=\s)|\p{Lu}[^()\n]{1,30}\)\s?(?:--|[—–]))\s*(?=["'“‘]?[\p{Lu}\p{N}])/u
/** "ATLANTA -- ", "PORT LARKIN, Maine, Jan. 5 — ": a place in capitals and a dash. */
const IN_CAPITALS =
  /^\p{Lu}{3,}[\p{Lu}.'’ -]{0,30}(?:, \p{Lu}[\p{L}.]{1,15}){0,2}(?:, \p{Lu}\p{Ll}{2,8}\.? \p{N}{1,2})? ?(?:--|[—–])\s+(?=["'“‘]?[\p{Lu}\p{N}])/u

/** The length of the dateline that opens a paragraph, with its dash and the white space after it; 0 where there is none. */
export function findDateline(paragraph: string): number {
  const opening = paragraph.slice(0, LONGEST)
  return (WITH_AGENCY.exec(opening) ?? IN_CAPITALS.exec(opening))?.[0].length ?? 0
}
