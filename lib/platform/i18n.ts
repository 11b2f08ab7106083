import { i18n as messages } from '#i18n'
import { choosePlural } from './choose-plural'

/** Joins the forms of a string in the browser's own format, as `@wxt-dev/i18n` writes them. */
const joint = ' | '

type Ask = (key: string, ...args: unknown[]) => string
const ask = messages.t as unknown as Ask

/**
 * The strings of the interface. With a count, the form that fits it in the language of the strings, not only
 * one or many; `$1` is then the count as that language writes it, unless other substitutions are given.
 */
export const i18n = {
  t: ((key, ...args) => {
    const count = args.find((one) => typeof one === 'number')
    if (count === undefined) return ask(key, ...args)
    const language = languageOfStrings()
    const given = args.find((one) => Array.isArray(one)) as string[] | undefined
    const forms = ask(key, given ?? [new Intl.NumberFormat(interfaceLanguage()).format(count)]).split(joint)
    return choosePlural(forms, count, language)
  }) satisfies Ask,
} as unknown as typeof messages

/** The language that the strings are in, which is English where there are none in the browser's. */
const languageOfStrings = (): string => i18n.t('language')

/** The language of the interface, BCP 47: that of its strings, with the browser's region where it has one (en-GB). */
export function interfaceLanguage(): string {
  const ofStrings = languageOfStrings()
  const ofBrowser = i18n.t('@@ui_locale').replaceAll('_', '-')
  return ofBrowser.startsWith(`${ofStrings}-`) ? ofBrowser : ofStrings
}

const rightToLeft = ['ar', 'he']

/** The direction of the interface: that of its strings, whatever the browser's own is. */
export const interfaceDirection = (): 'ltr' | 'rtl' =>
  rightToLeft.includes(languageOfStrings()) ? 'rtl' : 'ltr'
