import { escapeHtml } from '../escape-html'

/** A stretch of a citation. */
interface Run {
  text: string
  italic?: true
}

/** A citation as a style has it. */
export type CitedText = Run[]

export const plain = (text: string): CitedText => (text ? [{ text }] : [])
export const italic = (text: string): CitedText => (text ? [{ text, italic: true }] : [])

/** The citation without its italics. */
export const textOf = (runs: CitedText): string => runs.map(({ text }) => text).join('')

/** The citation as HTML, with its italics. */
export const htmlOf = (runs: CitedText): string =>
  runs.map((run) => (run.italic ? `<i>${escapeHtml(run.text)}</i>` : escapeHtml(run.text))).join('')

/** "a", "a and b", "a, b and c"; `serial` says whether a comma stands before the last joint. */
export function joinNames(names: string[], joint: string, serial: 'never' | 'three' | 'always'): string {
  const last = names.at(-1) ?? ''
  if (names.length < 2) return last
  const hasComma = serial === 'always' || (serial === 'three' && names.length > 2)
  return `${names.slice(0, -1).join(', ')}${hasComma ? ',' : ''} ${joint} ${last}`
}

type Marks = readonly [string, string]
const single: Marks = ['‘', '’']
const double: Marks = ['“', '”']

/** Straight quotation marks and apostrophes as bent ones. */
export function bendQuotes(text: string): string {
  let isOpen = false
  return text.replaceAll(/(?<=\p{L})'(?=\p{L})/gu, '’').replaceAll('"', () => {
    isOpen = !isOpen
    return isOpen ? '“' : '”'
  })
}

/** Words that will stand between double marks: those inside become single. */
export const insideDouble = (text: string): string => swap(bendQuotes(text), double, single)

/** Words that will stand between single marks: those inside become double, apostrophes stay. */
export const insideSingle = (text: string): string =>
  bendQuotes(text).replaceAll(/‘((?:[^‘’]|(?<=\p{L})’(?=\p{L}))*)’(?!\p{L})/gu, '“$1”')

const swap = (text: string, [open, close]: Marks, [newOpen, newClose]: Marks): string =>
  text.replaceAll(open, newOpen).replaceAll(close, newClose)

const ended = /[.?!…。？！]["”’]?$/u
/** Ends with a quotation, and not with an apostrophe. */
const endsQuoted = /(?:‘[^‘]*’|“[^“]*”)$/u

/** Ends a sentence, unless it has its end already; the stop goes before a closing quotation mark. */
export const stop = (text: string): string => (ended.test(text) ? text : pointed(text, '.'))

/** Puts a stop or a comma behind words, or before the quotation mark that closes them, as American styles do. */
export const pointed = (text: string, point: '.' | ','): string =>
  endsQuoted.test(text) ? `${text.slice(0, -1)}${point}${text.slice(-1)}` : text + point
