import type { Analysis, Entity } from '../lib/model/analysis'
import type { Article, NoArticleReason } from '../lib/model/article'

const reasons: Record<NoArticleReason, string> = {
  'no-article': 'no article: the page has no text that reads like one',
  'not-html': 'no article: it is not a page',
  empty: 'no article: it is empty',
}

/** Why there is no article, in words for people. */
export const reasonInWords = (reason: NoArticleReason): string => reasons[reason]

const section = (heading: string, lines: string[]): string[] =>
  lines.length > 0 ? ['', heading, ...lines] : []

/** Writes what a reader wants to know: title, byline, summary, people, places, who said what. */
export function writeReport(article: Article, analysis: Analysis): string {
  const { text } = article
  const { sentences, entities, quotations, summary } = analysis
  const listEntities = (label: Entity['label']): string[] =>
    entities.filter((e) => e.label === label).map((e) => `  ${e.name} (${e.mentions.length})`)
  const saying = quotations.map((quotation) => {
    const named = quotation.source === undefined ? undefined : entities[quotation.source]?.name
    const { sourceSpan } = quotation
    const speaker = named ?? (sourceSpan ? text.slice(sourceSpan.start, sourceSpan.end) : 'speaker not named')
    const hedge = quotation.confidence === 'probable' && (named ?? sourceSpan) ? ' (probably)' : ''
    return `  ${speaker}${hedge}: ${text.slice(quotation.start, quotation.end).replace(/\s+/gu, ' ')}`
  })
  return [
    article.title || '(no title)',
    ...[[article.byline, article.siteName, article.publishedTime].filter(Boolean).join(' · ')].filter(
      Boolean,
    ),
    ...section(
      'Summary',
      summary.sentences.flatMap((index) => {
        const sentence = sentences[index]
        return sentence ? [`  - ${text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' ')}`] : []
      }),
    ),
    ...section('People', listEntities('person')),
    ...section('Places', listEntities('place')),
    ...section('Organizations', listEntities('organization')),
    ...section('Who said what', saying),
    '',
  ].join('\n')
}
