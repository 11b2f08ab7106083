import * as v from 'valibot'
import type { Analysis } from '../../model/analysis'
import type { Annotation } from '../../model/annotation'
import type { Article } from '../../model/article'
import type { CitationWords, Clip } from '../../model/clip'
import { clipSchema } from '../migrate-clip'
import { longestQuote } from './import-limits'

/** A schema for each field of a noun: a field that is missing here would be lost by an import, and does not compile. */
type Fields<T> = { [K in keyof Required<T>]: v.GenericSchema<unknown, T[K]> }

/** Half of a character would be written as something else by stores and exports. */
export const words = v.pipe(
  v.string(),
  v.transform((text) => text.toWellFormed()),
)
/** Has a digit or a hyphen, so that no property that every object has is taken for one. */
const id = v.pipe(v.string(), v.regex(/^(?=.*[\d-])[\w-]{1,100}$/u))
const time = v.pipe(
  v.string(),
  v.maxLength(40),
  v.check((text) => !Number.isNaN(Date.parse(text))),
)
const index = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const span = { start: index, end: index }
const tags = v.pipe(v.array(words), v.maxLength(1000))

/** The addresses at which there are articles. */
export const isPageAddress = (text: string): boolean =>
  URL.canParse(text) && ['http:', 'https:', 'file:'].includes(new URL(text).protocol)

const address = v.pipe(words, v.maxLength(10_000), v.check(isPageAddress))
/** Something that the article does without: where it is damaged it is left out. */
const dispensable = <T>(schema: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, T | undefined> =>
  v.fallback(v.optional(schema), undefined)

const picture = v.object({
  url: v.pipe(words, v.regex(/^(?:https?:|data:image\/)/iu)),
  alt: v.exactOptional(words),
  caption: v.exactOptional(words),
})

const block = v.object({
  kind: v.picklist(['heading', 'paragraph', 'quote', 'item', 'caption', 'code', 'cell']),
  ...span,
  level: v.exactOptional(v.pipe(index, v.minValue(1), v.maxValue(6))),
  strong: v.exactOptional(v.literal(true)),
})

const article = v.pipe(
  v.object({
    url: address,
    canonicalUrl: dispensable(address),
    title: words,
    byline: dispensable(words),
    siteName: dispensable(words),
    publishedTime: dispensable(words),
    modifiedTime: dispensable(words),
    lang: dispensable(v.pipe(v.string(), v.regex(/^[a-z\d-]{1,35}$/iu))),
    dir: dispensable(v.picklist(['ltr', 'rtl'])),
    excerpt: dispensable(words),
    leadImage: dispensable(picture),
    html: words,
    text: words,
    blocks: v.array(block),
    confidence: v.fallback(v.picklist(['whole', 'partial']), 'partial'),
  } satisfies Fields<Article>),
  v.check(({ text, blocks }) => isSortedIn(text.length, blocks)),
)

export const annotation = v.object({
  schema: v.literal(1),
  id,
  selectors: v.object({
    quote: v.object({
      exact: v.pipe(words, v.maxLength(longestQuote)),
      prefix: v.pipe(words, v.maxLength(1000)),
      suffix: v.pipe(words, v.maxLength(1000)),
    }),
    position: v.object(span),
  }),
  colour: v.fallback(v.picklist(['yellow', 'green', 'blue', 'pink', 'purple']), 'yellow'),
  note: words,
  tags,
  speaker: dispensable(v.object({ name: words, role: v.exactOptional(words) })),
  created: time,
  modified: time,
} satisfies Fields<Annotation>)

const label = v.picklist(['person', 'place', 'organization'])

const analysis = v.object({
  sentences: v.array(v.object({ ...span, block: index })),
  mentions: v.array(v.object({ ...span, label, entity: index, score: v.number() })),
  entities: v.array(
    v.object({
      label,
      name: words,
      mentions: v.array(index),
      salience: v.number(),
      coordinates: v.exactOptional(v.object({ latitude: v.number(), longitude: v.number() })),
    }),
  ),
  quotations: v.array(
    v.object({
      ...span,
      content: v.object(span),
      cue: v.exactOptional(v.object(span)),
      source: v.exactOptional(index),
      sourceSpan: v.exactOptional(v.object(span)),
      confidence: v.picklist(['stated', 'probable']),
    }),
  ),
  summary: v.object({ sentences: v.array(index) }),
})

/** A clip without its annotations, which are read one by one, so that one that is damaged costs no more than itself. */
export const clipWithoutMarks = v.pipe(
  v.object({
    schema: v.literal(clipSchema),
    id,
    article,
    analysis: dispensable(analysis),
    note: words,
    tags,
    collection: dispensable(words),
    citation: dispensable(
      v.object({
        title: v.exactOptional(words),
        byline: v.exactOptional(words),
        siteName: v.exactOptional(words),
        publishedTime: v.exactOptional(words),
      } satisfies Fields<CitationWords>),
    ),
    created: time,
    modified: time,
    accessed: time,
  } satisfies Fields<Omit<Clip, 'annotations'>>),
  // It is worked out anew when the article is read.
  v.transform((clip) => (fits(clip.article, clip.analysis) ? clip : { ...clip, analysis: undefined })),
)

export const correction = v.object({
  schema: v.literal(1),
  id,
  url: v.exactOptional(address),
  change: v.variant('kind', [
    v.object({ kind: v.literal('drop'), label, name: words }),
    v.object({ kind: v.literal('hide'), label, name: words }),
    v.object({ kind: v.literal('merge'), label, name: words, into: words }),
    v.object({ kind: v.literal('split'), label, name: words, alias: words }),
    v.object({ kind: v.literal('speaker'), content: words, speaker: v.exactOptional(v.nullable(words)) }),
  ]),
  created: time,
})

const pixels = v.pipe(v.number(), v.finite(), v.minValue(0))

/** A picture that was kept with a clip, by the id of the clip and the entry in which its content is. */
export const backedPicture = v.object({
  clip: id,
  url: v.pipe(words, v.maxLength(10_000)),
  width: pixels,
  height: pixels,
  type: v.picklist(['image/avif', 'image/gif', 'image/jpeg', 'image/png', 'image/webp']),
  entry: words,
})

interface Stretch {
  start: number
  end: number
}

function isSortedIn(length: number, spans: Stretch[]): boolean {
  let last = 0
  for (const { start, end } of spans) {
    if (start < last || end < start || end > length) return false
    last = end
  }
  return true
}

function fits({ text, blocks }: Pick<Article, 'text' | 'blocks'>, found: Analysis | undefined): boolean {
  if (!found) return true
  const { sentences, mentions, entities, quotations, summary } = found
  const isIn = ({ start, end }: Stretch): boolean => start <= end && end <= text.length
  return (
    isSortedIn(text.length, sentences) &&
    isSortedIn(text.length, mentions) &&
    sentences.every(({ block: at }) => at < blocks.length) &&
    mentions.every(({ entity }) => entity < entities.length) &&
    entities.every((entity) => entity.mentions.every((at) => at < mentions.length)) &&
    quotations.every(
      ({ content, cue, source = 0, sourceSpan, ...whole }) =>
        [whole, content, ...(cue ? [cue] : []), ...(sourceSpan ? [sourceSpan] : [])].every(isIn) &&
        source < Math.max(1, entities.length),
    ) &&
    summary.sentences.every((at) => at < sentences.length)
  )
}
