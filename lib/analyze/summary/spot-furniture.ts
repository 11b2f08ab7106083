import { callsToAction } from '../words/calls-to-action'

/** Sentences with fewer words than this tell nothing by themselves: "By .", "Scroll down for video." */
const FEWEST_WORDS = 5
/** The same in scripts without spaces, in characters. */
const FEWEST_CHARACTERS = 10

/** Whether a sentence asks something, in any script. */
export const isQuestion = (body: string): boolean => /[?？؟⁇][!！]?["'”’»」』)\]]*$/u.test(body.trimEnd())

/** Whether a sentence describes a picture beside the text: "Jo Marsh (left) at home", "Relief: Jo Marsh leaves court." */
export function isCaption(body: string): boolean {
  return (
    /\((?:pictured|left|right|above|below|centre|center|inset|top|bottom|front|back|file photo|seen)\b[^()]{0,40}\)/iu.test(
      body,
    ) ||
    /\b(?:is|are) (?:pictured|seen here|shown here)\b|^(?:pictured|above|left|right|file photo|photo|image|video|graphic)\b\s?[:,]/iu.test(
      body,
    ) ||
    /\b(?:pictured|seen here|shown here) (?:here|in|on|at|with|above|below|left|right|outside|during|last|together)\b/iu.test(
      body,
    ) ||
    /, pictured\b|\bpictured\)/iu.test(body) ||
    isLabelled(body)
  )
}

/** "Up for the battle: Doyle challenges": a word or a short phrase and a colon, then a sentence that is no quotation. */
function isLabelled(body: string): boolean {
  const label = /^['"‘“]?(\p{Lu}[^:.!?\n\p{N}]{0,34})['"’”]?: (?=\p{Lu})/u.exec(body)?.[1] ?? ''
  const [first = '', ...rest] = label.trim().split(/\s+/u)
  if (first === '' || label === label.toUpperCase() || newsLabels.has(first.toLowerCase())) return false
  return rest.length < 4 && rest.every((word) => /^\P{Lu}/u.test(word))
}

/** Labels of news, not of pictures. */
const newsLabels: ReadonlySet<string> = new Set([
  'exclusive',
  'breaking',
  'update',
  'updated',
  'watch',
  'live',
])

/** Whether a sentence belongs to the page and not to its story: bylines, dates, calls to action, fragments. */
export function isFurniture(body: string): boolean {
  const text = body.trim()
  return (
    isCredit(text) ||
    isFragment(text) ||
    leadsIn(text) ||
    isByline(text) ||
    isTimestamp(text) ||
    isCallToAction(text)
  )
}

function isFragment(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u.test(
      text,
    )
  )
    return words.join('').length < FEWEST_CHARACTERS
  return words.length < FEWEST_WORDS
}

/** "Here is what they found:" and "PORT LARKIN, Maine, Dec 23 (AP) -" are nothing without what follows. */
const leadsIn = (text: string): boolean => /[:：]$/u.test(text) || /(?:--?|[—–])$/u.test(text)

const isByline = (text: string): boolean =>
  text.length < 120 &&
  /^(?:by|BY|By)\s+(?:(?:\p{Lu}[\p{L}.'’-]*|and|for|in|of|the|[,|&])\s*)+[.|]?$/u.test(text)

/** Who reported, and how the text came about: "Ana Ruiz reported from Dover", "The interview has been edited for length." */
const isCredit = (text: string): boolean =>
  text.length < 240 &&
  (/\bcontributed (?:to this|reporting)\b|^(?:additional )?reporting by\b/iu.test(text) ||
    /^\p{Lu}\p{L}+ \p{Lu}\p{L}+ reported from\b/u.test(text) ||
    /\b(?:interview|conversation|transcript) (?:has been|was) (?:lightly )?(?:edited|condensed)\b/iu.test(
      text,
    ) ||
    /^(?:Par|Von|Por|Di|Door|By) \p{Lu}\p{L}+ \p{Lu}\P{N}{1,80}\p{N}.{0,30}\b(?:19|20)\p{N}{2}\b/u.test(text))

/** "PUBLISHED: 10:20 EST, 5 May 2013", "Last updated on Friday at 10.20pm": a time and few words besides. */
const isTimestamp = (text: string): boolean =>
  text.length < 160 &&
  /\p{N}/u.test(text) &&
  (text.replaceAll(WORDS_OF_TIME, ' ').match(/[\p{L}\p{M}]{2,}/gu) ?? []).length < 3

const WORDS_OF_TIME =
  /\b(?:first|last|published|updated|posted|modified|on|at|ago|hours?|minutes?|days?|[ap]\.?m|[ecmp][sd]t|et|gmt|utc|bst|ist|ces?t|aes?t|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|ober)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\b/giu

function isCallToAction(text: string): boolean {
  const opening = text
    .toLowerCase()
    .replace(/^[^\p{L}]+/u, '')
    .replaceAll('’', "'")
  return callsToAction.some((call) => opening.startsWith(call)) || hasContact(text)
}

const hasContact = (text: string): boolean =>
  text.length < 300 &&
  /https?:\/\/|\bwww\.|[\w.]@\w+\.\w|\b(?:follow|like|e-?mail|call) us\b|\bfollow (?:me|him|her) on\b/iu.test(
    text,
  )
