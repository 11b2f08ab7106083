/** First letters that tell a month in English, German, French, Spanish, Italian, Portuguese and Dutch. */
const monthNames: readonly RegExp[] = [
  /^(?:jan|ene|gen)/u,
  /^(?:feb|fév|fev)/u,
  /^(?:mar|mär|mrz|maa)/u,
  /^(?:apr|avr|abr)/u,
  /^(?:may|mai|mag|mei)/u,
  /^(?:jun|juin|giu)/u,
  /^(?:jul|juil|lug)/u,
  /^(?:aug|aoû|aou|ago)/u,
  /^(?:sep|set)/u,
  /^(?:oct|okt|ott|out)/u,
  /^(?:nov)/u,
  /^(?:dec|dez|déc|dic)/u,
]

const zones: Readonly<Record<string, string>> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  IST: '+05:30',
  JST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
}

const iso = /(?<!\d)((?:19|20)\d\d)-(\d\d?)-(\d\d?)(?!\d)/u
const yearFirst = /(?<!\d)((?:19|20)\d\d)[年./](\d\d?)[月./](\d\d?)(?!\d)/u
const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d|$)/u
const monthFirst = /(?<!\p{L})(\p{L}{3,10})\.?\s(\d\d?)(?:st|nd|rd|th)?,?\s((?:19|20)\d\d)(?!\d)/gu
const dayFirst =
  /(?<!\d)(\d\d?)(?:st|nd|rd|th|\.|º)?\s(?:de\s)?(\p{L}{3,10})\.?,?\s(?:de\s)?((?:19|20)\d\d)(?!\d)/gu
/** What computers write: "Mon Aug 03 12:45:00 EDT 2015". */
const yearLast = /^\p{L}{3} (\p{L}{3}) (\d\d?) (\d\d:\d\d:\d\d) ([A-Z]{3,4}|[+-]\d{4}) ((?:19|20)\d\d)$/u
const numbers = /(?<!\d)(\d\d?)([./-])(\d\d?)\2((?:19|20)\d\d)(?!\d)/u
const clock = /(?<![\d:])(\d\d?)[:.h時](\d\d)(?::(\d\d))?(?:\.\d+)?(?!\d)\s?([ap]\.?m\b\.?)?/iu
const zone = /^\s*\(?(Z\b|(?:GMT|UTC)?[+-]\d\d:?\d\d|[A-Z]{3,4}\b)/u

interface FoundDate {
  year: number
  month: number
  day: number
  /** Where the rest begins, which may tell the time. */
  end: number
}

/**
 * Reads a date, and a time where one follows, from machine-readable text or from a visible line. Gives ISO 8601,
 * with zone only where the text tells it, or undefined. `language` decides what 4/5/2023 means.
 */
export function parseDate(text: string, language = 'en'): string | undefined {
  const line = text.slice(0, 300).replace(/\s+/gu, ' ').trim()
  if (/^\d{10}(?:\d{3})?$/u.test(line))
    return new Date(Number(line) * (line.length === 10 ? 1000 : 1)).toISOString()
  const stamp = yearLast.exec(line)
  if (stamp) return parseDate(`${stamp[1]} ${stamp[2]} ${stamp[5]} ${stamp[3]} ${stamp[4]}`)
  const found = findDate(line, language)
  if (!found) return undefined
  const { year, month, day, end } = found
  const date = `${year}-${pad(month)}-${pad(day)}`
  const time = findTime(line.slice(end, end + 40))
  return time ? `${date}T${time}` : date
}

function findDate(line: string, language: string): FoundDate | undefined {
  for (const pattern of [iso, yearFirst, compact]) {
    const match = pattern.exec(line)
    if (match) return checkDate(match, Number(match[1]), Number(match[2]), Number(match[3]))
  }
  for (const match of line.matchAll(monthFirst)) {
    const month = monthOf(match[1] ?? '')
    if (month) return checkDate(match, Number(match[3]), month, Number(match[2]))
  }
  for (const match of line.matchAll(dayFirst)) {
    const month = monthOf(match[2] ?? '')
    if (month) return checkDate(match, Number(match[3]), month, Number(match[1]))
  }
  const match = numbers.exec(line)
  if (!match) return undefined
  const [first, second] = [Number(match[1]), Number(match[3])]
  // Only American English puts the month first, and never with dots.
  const isAmerican = /^en(?:-US)?$/iu.test(language) && match[2] !== '.'
  const monthIsFirst = second > 12 || (isAmerican && first <= 12)
  return checkDate(match, Number(match[4]), monthIsFirst ? first : second, monthIsFirst ? second : first)
}

function checkDate(match: RegExpMatchArray, year: number, month: number, day: number): FoundDate | undefined {
  const isDate = month >= 1 && month <= 12 && day >= 1 && day <= 31
  return isDate ? { year, month, day, end: (match.index ?? 0) + match[0].length } : undefined
}

function findTime(rest: string): string | undefined {
  const match = clock.exec(rest)
  if (!match) return undefined
  const [whole, hours = '', minutes = '', seconds, half] = match
  const isAfternoon = half?.toLowerCase().startsWith('p')
  const hour = half ? (Number(hours) % 12) + (isAfternoon ? 12 : 0) : Number(hours)
  if (hour > 23 || Number(minutes) > 59) return undefined
  const time = `${pad(hour)}:${minutes}${seconds ? `:${seconds}` : ''}`
  return `${time}${readZone(rest.slice(match.index + whole.length))}`
}

function readZone(rest: string): string {
  const found = zone.exec(rest)?.[1]
  if (!found) return ''
  const offset = /([+-]\d\d):?(\d\d)$/u.exec(found)
  return offset ? `${offset[1]}:${offset[2]}` : (zones[found] ?? '')
}

function monthOf(word: string): number {
  const name = word.toLowerCase()
  return monthNames.findIndex((pattern) => pattern.test(name)) + 1
}

const pad = (value: number): string => String(value).padStart(2, '0')
