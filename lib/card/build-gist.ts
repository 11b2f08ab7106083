import type { Analysis, Entity } from '../model/analysis'
import type { Article } from '../model/article'
import { describeSpeaker } from '../model/describe-speaker'
import type { Span } from '../model/span'
import { knownLocale } from '../render/known-locale'
import { readingTime } from '../render/reading-time'
import { siteOf } from '../render/site-of'
import type { SummaryLength } from '../model/analysis'
import {
  type CardEntity,
  type CardQuotation,
  type CardSource,
  type CardWords,
  type GistContent,
} from './card-content'
import { chooseQuotation } from './choose-quotation'

/** So many names stay a glance. */
const mostPeople = 6
const mostPlaces = 5

/** The words that depend on what the article holds. */
export interface CountedWords {
  untitled: string
  partial: string
  probably: string
  minutes: (count: number) => string
  mentions: (count: number) => string
}

export interface GistParts {
  article: Article
  analysis: Analysis
  /** Indexes into the analysis' sentences, in the order of the text. */
  summaries: Record<SummaryLength, number[]>
  source: CardSource
  isSaved: boolean
  /** That names have been looked for. */
  isWhole: boolean
  words: CardWords
  counted: CountedWords
}

/** Puts together what the card shows of an article. */
export function buildGist(parts: GistParts): GistContent {
  const { article, analysis, summaries, source, isSaved, isWhole, words, counted } = parts
  const { url, title, text, lang, dir, blocks } = article
  const sentences = analysis.sentences.map(spanOf)
  const pick = (length: SummaryLength): Span[] => summaries[length].flatMap((index) => sentences[index] ?? [])
  const entitiesOf = (label: CardEntity['label'], most: number): CardEntity[] =>
    analysis.entities
      .filter((entity) => entity.label === label && entity.mentions.length > 0)
      .slice(0, most)
      .map((entity) => entityOf(entity, label, analysis, counted))
  return {
    kind: 'gist',
    source,
    url,
    title: title || counted.untitled,
    facts: [siteOf(article), article.byline ?? '', counted.minutes(readingTime(text, lang))].filter(Boolean),
    lang: knownLocale(lang),
    dir,
    text,
    blocks: blocks.map(spanOf),
    sentences,
    summaries: { 1: pick(1), 3: pick(3), 5: pick(5) },
    quotation: quotationOf(article, analysis, counted),
    people: entitiesOf('person', mostPeople),
    places: entitiesOf('place', mostPlaces),
    isSaved,
    isWhole,
    notice: article.confidence === 'partial' ? counted.partial : undefined,
    words,
  }
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })

function entityOf(
  { name, mentions }: Entity,
  label: CardEntity['label'],
  analysis: Analysis,
  counted: CountedWords,
): CardEntity {
  const spans = mentions.flatMap((index) => analysis.mentions[index] ?? []).map(spanOf)
  return { label, name, mentionCount: counted.mentions(spans.length), mentions: spans }
}

function quotationOf(
  article: Article,
  analysis: Analysis,
  { probably }: CountedWords,
): CardQuotation | undefined {
  const quotation = chooseQuotation(article, analysis)
  const speaker = quotation && describeSpeaker(article.text, analysis, quotation)
  if (!quotation || !speaker) return undefined
  const hedge = quotation.confidence === 'probable' ? probably : undefined
  return { ...spanOf(quotation), speaker: speaker.name, role: speaker.role, hedge }
}
