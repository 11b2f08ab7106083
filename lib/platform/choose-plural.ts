interface Plurals {
  rules: Intl.PluralRules
  categories: Intl.LDMLPluralRule[]
}

/** Found out once for each language: the lists of a long article ask some hundred times. */
const known = new Map<string, Plurals>()

function pluralsOf(language: string): Plurals {
  const before = known.get(language)
  if (before) return before
  const rules = new Intl.PluralRules(language)
  const categories = new Set(Array.from({ length: 200 }, (_, index) => rules.select(index + 1)))
  const ofNone = rules.select(0)
  // Only where none has a form of its own, as in Arabic, is zero met before one.
  const plurals = {
    rules,
    categories: categories.has(ofNone) ? [...categories] : [ofNone, ...categories],
  }
  known.set(language, plurals)
  return plurals
}

/**
 * The plural categories that whole numbers have in a language (BCP 47), in the order in which counting meets them:
 * English has one and other, Russian one, few and many, Arabic all six. The forms of a string in `locales/` stand in this order.
 */
export const pluralCategories = (language: string): Intl.LDMLPluralRule[] => pluralsOf(language).categories

/** The form of a string that fits a count; the last one where the string has no form for its category. */
export function choosePlural(forms: string[], count: number, language: string): string {
  const { rules, categories } = pluralsOf(language)
  return forms[categories.indexOf(rules.select(count))] ?? forms.at(-1) ?? ''
}
