import { interfaceLanguage } from '../platform/i18n'

/** Made when it is first asked for, and once: a list of ten thousand asks for the same again and again. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => (made ??= make())
}

const numbers = once(() => new Intl.NumberFormat(interfaceLanguage()))
const percents = once(() => new Intl.NumberFormat(interfaceLanguage(), { style: 'percent' }))
const days = once(() => new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'medium' }))

/** A number as the language of the interface writes it. */
export const writeNumber = (number: number): string => numbers().format(number)

/** A share of one in per cent, as the language of the interface writes it. */
export const writeShare = (share: number): string => percents().format(share)

/** The day of a moment (ISO 8601) in the reader's own zone, as the language of the interface writes it. */
export const writeDay = (iso: string): string => days().format(new Date(iso))
