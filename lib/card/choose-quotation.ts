import type { Analysis, Quotation } from '../model/analysis'
import type { Article } from '../model/article'

/** Shorter ones are scraps, longer ones do not stay on a card; in UTF-16 code units. */
const shortest = 25
const longest = 280

/**
 * The quotation that matters most: whole sentences of somebody the article is about, said early rather than late,
 * and not in the summary already. Undefined where no quotation can stand alone.
 */
export function chooseQuotation(
  { text }: Pick<Article, 'text'>,
  { quotations, entities, sentences, summary }: Analysis,
): Quotation | undefined {
  const summed = summary.sentences.flatMap((index) => sentences[index] ?? [])
  let best: { quotation: Quotation; score: number } | undefined
  for (const [index, quotation] of quotations.entries()) {
    const { start, end, content, source, confidence } = quotation
    const words = text.slice(content.start, content.end)
    if (source === undefined || !isWhole(words)) continue
    // “Whichever way I vote,” she said, “half of this town will cross the road.”
    const sentence = sentences.find((one) => one.end >= end)
    const isBroken = (quotations[index + 1]?.start ?? text.length) < (sentence?.end ?? end)
    if (isBroken) continue
    if (summed.some((one) => one.start < end && one.end > start)) continue
    const score =
      (entities[source]?.salience ?? 0) +
      (confidence === 'stated' ? 0.3 : 0) -
      0.3 * (start / text.length) +
      0.2 * Math.min(1, words.length / 120)
    if (!best || score > best.score) best = { quotation, score }
  }
  return best?.quotation
}

/**
 * Whole sentences of one paragraph: “the most generous package” is torn out of one. Before “she said” a comma stands
 * for the full stop.
 */
function isWhole(words: string): boolean {
  return (
    words.length >= shortest &&
    words.length <= longest &&
    !words.includes('\n') &&
    /^[^\p{Ll}]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(words) &&
    /[.!?…,。!?、؟،।]$/u.test(words.trimEnd())
  )
}
