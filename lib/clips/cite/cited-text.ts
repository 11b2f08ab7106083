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

/** "a", "a and b", "a, b and c"; `serial` says whether a comma stands before the last joint. */
export function joinNames(names: string[], joint: string, serial: 'never' | 'three' | 'always'): string {
  const last = names.at(-1) ?? ''
  if (names.length < 2) return last
  const hasComma = serial === 'always' || (serial === 'three' && names.length > 2)
  return `${names.slice(0, -1).join(', ')}${hasComma ? ',' : ''} ${joint} ${last}`
}

/** Quotation marks inside quotation marks: the other pair. */
export function innerQuotes(text: string, [open, close]: readonly [string, string]): string {
  let isOpen = false
  return text.replaceAll(/["“”]/gu, (mark) => {
    if (mark === '"') isOpen = !isOpen
    return mark === '“' || (mark === '"' && isOpen) ? open : close
  })
}

/** Ends a sentence, unless it has its end already. */
export const stop = (text: string): string => (/[.?!…。？！]["”’]?$/u.test(text) ? text : `${text}.`)
