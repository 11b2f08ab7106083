import type { Analysis, Label, Mention, Quotation } from '../../lib/model/analysis'
import type { Annotation, Colour } from '../../lib/model/annotation'
import type { Article, Block } from '../../lib/model/article'
import type { Clip } from '../../lib/model/clip'
import {
  collections,
  commonWords,
  familyNames,
  givenNames,
  sites,
  syllables,
  tags,
  towns,
} from './clip-words'

/** Numbers from 0 to 1 that look random and are the same each time (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

class Dice {
  readonly next: () => number
  constructor(seed: number) {
    this.next = makeRandom(seed)
  }
  /** A whole number from 0 to below `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end)
  }
  pick<T>(list: readonly T[]): T {
    const one = list[this.below(list.length)]
    if (one === undefined) throw new Error('There is nothing to pick from.')
    return one
  }
  isLucky(chance: number): boolean {
    return this.next() < chance
  }
}

const wordCount = 20_000

/** Rare words are made of syllables; the lower its number, the more often a word comes, as in a language. */
function rareWord(dice: Dice): string {
  const rank = Math.floor(wordCount ** dice.next())
  const own = new Dice(rank + 7)
  return Array.from({ length: 2 + own.below(3) }, () => own.pick(syllables)).join('')
}

const capitalize = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

function phrase(dice: Dice, length: number): string {
  return Array.from({ length }, () => (dice.isLucky(0.75) ? dice.pick(commonWords) : rareWord(dice))).join(
    ' ',
  )
}

interface Cast {
  label: Label
  name: string
}

/** The text of an article as it grows, with what is found in it. */
class Writing {
  text = ''
  blocks: Block[] = []
  sentences: Analysis['sentences'] = []
  mentions: Mention[] = []
  quotations: Quotation[] = []

  addBlock(kind: 'paragraph' | 'heading'): void {
    if (this.text) this.text += '\n\n'
    this.blocks.push({
      start: this.text.length,
      end: this.text.length,
      kind,
      ...(kind === 'heading' && { level: 2 }),
    })
  }

  addSentence(parts: (string | { entity: number; cast: Cast } | { said: string; source: number })[]): void {
    const block = this.blocks.length - 1
    if (this.text.length > (this.blocks[block]?.start ?? 0)) this.text += ' '
    const from = this.text.length
    for (const part of parts) {
      const start = this.text.length
      if (typeof part === 'string') this.text += part
      else if ('said' in part) {
        this.text += `“${part.said}”`
        const end = this.text.length
        const content = { start: start + 1, end: end - 1 }
        this.quotations.push({ start, end, content, source: part.source, confidence: 'stated' })
      } else {
        this.text += part.cast.name
        const end = this.text.length
        this.mentions.push({ start, end, label: part.cast.label, entity: part.entity, score: 0.97 })
      }
    }
    this.sentences.push({ start: from, end: this.text.length, block })
    const last = this.blocks[block]
    if (last) last.end = this.text.length
  }
}

/** About so many characters of text has an article. */
const articleLength = 5000

function write(dice: Dice, casts: Cast[]): Writing {
  const writing = new Writing()
  while (writing.text.length < articleLength) {
    const isHeading = writing.blocks.length > 0 && dice.isLucky(0.08)
    writing.addBlock(isHeading ? 'heading' : 'paragraph')
    if (isHeading) writing.addSentence([capitalize(phrase(dice, 4))])
    else for (let count = 2 + dice.below(4); count > 0; count -= 1) writing.addSentence(sentence(dice, casts))
  }
  return writing
}

function sentence(dice: Dice, casts: Cast[]): Parameters<Writing['addSentence']>[0] {
  const entity = dice.below(casts.length)
  const cast = casts[entity]
  const before = capitalize(phrase(dice, 3 + dice.below(6)))
  const after = phrase(dice, 4 + dice.below(9))
  if (!cast || dice.isLucky(0.5)) return [`${before} ${after}.`]
  if (cast.label === 'person' && dice.isLucky(0.3))
    return [{ said: `${before} ${after},`, source: entity }, ' said ', { entity, cast }, '.']
  return [`${before} `, { entity, cast }, ` ${after}.`]
}

function makeCasts(dice: Dice): Cast[] {
  const people = Array.from(
    { length: 2 + dice.below(4) },
    () => `${dice.pick(givenNames)} ${dice.pick(familyNames)}`,
  )
  const places = Array.from({ length: 1 + dice.below(3) }, () => dice.pick(towns))
  return [
    ...[...new Set(people)].map((name): Cast => ({ label: 'person', name })),
    ...[...new Set(places)].map((name): Cast => ({ label: 'place', name })),
  ]
}

function analysisOf({ sentences, mentions, quotations }: Writing, casts: Cast[]): Analysis {
  const entities = casts.map(({ label, name }, entity) => {
    const own = mentions.flatMap((mention, index) => (mention.entity === entity ? [index] : []))
    return { label, name, mentions: own, salience: own.length / (mentions.length + 1) }
  })
  return { sentences, mentions, entities, quotations, summary: { sentences: [0, 1, 2] } }
}

const minute = 60_000
const firstDay = Date.UTC(2021, 0, 4, 8)
const newestDay = Date.UTC(2026, 10, 2, 20)

function makeAnnotation(dice: Dice, id: string, { text, sentences }: Writing, created: string): Annotation {
  const { start, end } = dice.pick(sentences)
  const quote = {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
  }
  return {
    schema: 1,
    id,
    selectors: { quote, position: { start, end } },
    colour: dice.pick<Colour>(['yellow', 'green', 'blue', 'pink', 'purple']),
    note: dice.isLucky(0.4) ? capitalize(phrase(dice, 12)) : '',
    tags: dice.isLucky(0.3) ? [dice.pick(tags)] : [],
    created,
    modified: created,
  }
}

function articleOf(dice: Dice, index: number, writing: Writing, published: string): Article {
  const { domain, name } = dice.pick(sites)
  const { text, blocks } = writing
  const html = blocks
    .map(({ kind, start, end }, block) => {
      const tag = kind === 'heading' ? 'h2' : 'p'
      return `<${tag} data-block="${block}">${text.slice(start, end)}</${tag}>`
    })
    .join('')
  return {
    url: `https://${domain}/${published.slice(0, 7).replace('-', '/')}/story-${index}`,
    title: capitalize(phrase(dice, 7 + dice.below(5))),
    ...(dice.isLucky(0.8) && { byline: `${dice.pick(givenNames)} ${dice.pick(familyNames)}` }),
    siteName: name,
    publishedTime: published,
    lang: 'en',
    excerpt: capitalize(phrase(dice, 20)),
    html,
    text,
    blocks,
    confidence: 'whole',
  }
}

/**
 * A clip of invented words, with five kilobytes of text. The same index is always the same clip, and of each page there
 * is one. The times spread over six years.
 */
export function generateClip(index: number): Clip {
  const dice = new Dice(index + 1)
  const casts = makeCasts(dice)
  const writing = write(dice, casts)
  const saved = firstDay + Math.floor((dice.next() * (newestDay - firstDay)) / minute) * minute
  const created = new Date(saved).toISOString()
  const article = articleOf(
    dice,
    index,
    writing,
    new Date(saved - dice.below(90) * 1440 * minute).toISOString(),
  )
  const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`
  const annotations = Array.from({ length: dice.isLucky(0.5) ? 1 + dice.below(5) : 0 }, (_, mark) =>
    makeAnnotation(dice, `${id}-${mark}`, writing, created),
  )
  return {
    schema: 2,
    id,
    article,
    analysis: analysisOf(writing, casts),
    annotations,
    note: dice.isLucky(0.2) ? capitalize(phrase(dice, 25)) : '',
    tags: [...new Set(Array.from({ length: dice.below(4) }, () => dice.pick(tags)))],
    ...(dice.isLucky(0.5) && { collection: dice.pick(collections) }),
    created,
    modified: created,
    accessed: created,
  }
}

/** Clips from one index to below another, one after the other, so that ten thousand need not be held at once. */
export function* generateClips(count: number, from = 0): Generator<Clip> {
  for (let index = from; index < from + count; index += 1) yield generateClip(index)
}
