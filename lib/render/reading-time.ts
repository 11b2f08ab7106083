import { knownLocale } from './known-locale'

/** Words a minute for grown-ups reading non-fiction in English: Brysbaert, Journal of Memory and Language 109 (2019). */
const wordsPerMinute = 238

/** How long it takes to read a text, in whole minutes, one at least. Words are told apart as the language does. */
export function readingTime(text: string, lang?: string): number {
  const segmenter = new Intl.Segmenter(knownLocale(lang), { granularity: 'word' })
  let words = 0
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words += 1
  return Math.max(1, Math.round(words / wordsPerMinute))
}
