/** The language tag where `Intl` takes it, otherwise undefined: a page may claim any `lang`. */
export function knownLocale(lang: string | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales(lang ?? [])[0]
  } catch {
    return undefined
  }
}
