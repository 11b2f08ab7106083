import type { FoundMention } from '../../model/analysis'
import type { AnalyzeInput } from '../analyze-input'
import { agencies } from '../words/agencies'

const reportingLine =
  /^[([]?(?:additional )?(?:reporting|writing|editing|edited|written|compiled|photography|photos?|by)\b[^.!?]{0,20}\bby\b|^by \p{Lu}/iu

const isAgency = (name: string): boolean => agencies.has(name.toLowerCase().replaceAll(/\s+/gu, ' '))

/** Names of photographers stand between a bracket and a slash, or behind an agency's slash. */
function isBesideSlash(text: string, { start, end }: FoundMention): boolean {
  if (/^\s?\/\s?\p{Lu}/u.test(text.slice(end, end + 3)))
    return /[[(]\s?$/u.test(text.slice(start - 2, start)) || isAgency(text.slice(start, end))
  const agency = /([\p{L} -]{2,24})\s?\/\s?$/u.exec(text.slice(Math.max(0, start - 26), start))?.[1]
  return agency !== undefined && isAgency(agency.trim())
}

const namesPhotographer = /(?:photo(?:graph)?s?|picture|image|credit)(?: by|:)\s$/iu

/**
 * Tells of each mention whether it is in a credit: a byline, a photographer, an agency, the line with the reporters and
 * editors. Those who are named there are not in the story.
 */
export function findCredits({ text, blocks }: AnalyzeInput, found: readonly FoundMention[]): boolean[] {
  const reportingBlocks = blocks.filter(
    ({ start, end }) => end - start < 400 && reportingLine.test(text.slice(start, Math.min(end, start + 60))),
  )
  return found.map((mention) => {
    const { start, end, label } = mention
    const before = text.slice(Math.max(0, start - 24), start)
    return (
      (label === 'organization' &&
        isAgency(text.slice(start, end)) &&
        /[(/[–—-]\s?$|\b(?:told|to|by)\s$/u.test(before)) ||
      isBesideSlash(text, mention) ||
      namesPhotographer.test(before) ||
      reportingBlocks.some((block) => block.start <= start && end <= block.end)
    )
  })
}
