import { backwardOpeners, backwardPhrases, timesOfThis } from '../words/openers'

const possessives: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their'])

/** Whether an English sentence opens with a word that stands for something in the sentence before: "He", "But", "This". */
export function pointsBack(body: string): boolean {
  // "No. 8 seed", "IT Group": not the words "no" and "it".
  if (/^[^\p{L}\p{N}]*(?:No\. \p{N}|IT\b|US\b)/u.test(body)) return false
  // "Ida Moss: She will be paid" is a caption, "MOSS: They left" a speaker's; "NEW DELHI: Their savings gone" is neither.
  const [, label = '', said = ''] = /^(\p{Lu}[^:.!?]{0,30}): (\p{Lu}\p{L}*)/u.exec(body) ?? []
  const isPlace = label === label.toUpperCase() && possessives.has(said.toLowerCase())
  if (backwardOpeners.has(said.toLowerCase()) && !isPlace) return true
  const opening = body
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .slice(0, 60)
    .toLowerCase()
    .replaceAll('’', "'")
  const [first = '', second = ''] = opening.match(/[\p{L}\p{N}'-]+/gu) ?? []
  if (first === 'this' && timesOfThis.has(second)) return false
  if (first === 'both' && /^both \S+ and\b/u.test(opening)) return false
  if (backwardOpeners.has(first) || backwardOpeners.has(first.replace(/'\p{L}+$/u, '')))
    return !speaksItself(body, first)
  return (
    backwardPhrases.some((phrase) => opening.startsWith(`${phrase} `) || opening.startsWith(`${phrase},`)) ||
    isSaidByPronoun(body)
  )
}

/** "I" and "we" at the start of a quotation are its speaker, who is named after it. */
const speaksItself = (body: string, first: string): boolean =>
  /^["'“‘]/u.test(body) && /^(?:i|we|my|our|you|your|yes|no|well)\b/u.test(first) && !isSaidByPronoun(body)

/** `“We won,” he said.`: a quotation whose speaker is only a pronoun. */
const isSaidByPronoun = (body: string): boolean =>
  /^["'“‘]/u.test(body) &&
  /["'”’]\s*(?:he|she|they|it|\p{L}+ed he|\p{L}+ed she|said he|said she)\b/iu.test(body)
