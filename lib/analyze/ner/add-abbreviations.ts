import type { FoundMention, Token } from '../../model/analysis'

const inBrackets = /^\s?\(["“'‘]?(?:the )?((?=(?:[^\p{Lu})]*\p{Lu}){2})\p{L}[\p{L}.&-]{1,9})["”'’]?\)/u

/** Tells whether an abbreviation's letters come, in their order, from the words of a name: "BoG" from "Bank of Ghana". */
export function abbreviates(short: string, name: string): boolean {
  const letters = short.replaceAll(/\P{L}/gu, '').toLowerCase()
  const firsts = [...name.matchAll(/(?<![\p{L}'’])\p{L}/gu)].map(([letter]) => letter.toLowerCase())
  let at = 0
  for (const letter of firsts) if (letter === letters[at]) at += 1
  // Small words such as "of" may be left out, and the last letters may come from inside a word: "Interpol".
  return at >= 2 && at >= letters.length - 1 && letters.startsWith(firsts[0] ?? '')
}

/**
 * Where the text explains an organization's abbreviation in brackets behind its name, marks the abbreviation there and
 * wherever else it stands. `found` and the result are in the order of the text.
 */
export function addAbbreviations(
  text: string,
  tokens: readonly Token[],
  found: FoundMention[],
): FoundMention[] {
  const scores = new Map<string, number>()
  for (const { start, end, label, score } of found) {
    if (label !== 'organization') continue
    const short = inBrackets.exec(text.slice(end, end + 20))?.[1]
    if (short && abbreviates(short, text.slice(start, end))) scores.set(short, score)
  }
  if (scores.size === 0) return found
  const covered = new Map<number, FoundMention>()
  for (const mention of found) covered.set(mention.start, mention)
  let last: FoundMention | undefined
  const mentions: FoundMention[] = []
  for (const { start, end } of tokens) {
    const mention = covered.get(start)
    if (mention) mentions.push((last = mention))
    const score = scores.get(text.slice(start, end))
    if (score === undefined) continue
    if (mention && mention.end === end) mentions[mentions.length - 1] = { ...mention, label: 'organization' }
    else if (!mention && (!last || last.end <= start))
      mentions.push({ start, end, label: 'organization', score })
  }
  return mentions
}
