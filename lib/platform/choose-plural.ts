/**
 * The plural categories that whole numbers have in a language (BCP 47), in the order in which counting meets them:
 * English has one and other, Russian one, few and many, Arabic all six. The forms of a string in `locales/` stand in this order.
 */
export function pluralCategories(language: string): Intl.LDMLPluralRule[] {
  const rules = new Intl.PluralRules(language)
  const categories = new Set(Array.from({ length: 200 }, (_, index) => rules.select(index + 1)))
  const ofNone = rules.select(0)
  // Only where none has a form of its own, as in Arabic, is zero met before one.
  return categories.has(ofNone) ? [...categories] : [ofNone, ...categories]
}

/** The form of a string that fits a count; the last one where the string has no form for its category. */
export function choosePlural(forms: string[], count: number, language: string): string {
  const category = new Intl.PluralRules(language).select(count)
  const index = pluralCategories(language).indexOf(category)
  return forms[index] ?? forms.at(-1) ?? ''
}
