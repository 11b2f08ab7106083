import { readFileSync } from 'node:fs'
import type { Entity, Label, Mention } from '../../../../lib/model/analysis'

/** One line of a marked-text corpus: what the text is, and what should be found in it. */
export interface MarkedCase {
  line: string
  /** Ends in `!`: not reached yet, an expected failure. */
  gap: boolean
  text: string
  mentions: Mention[]
  entities: Entity[]
  /** Each quotation as `words | words of the source | name of the entity`. */
  expected: string[]
}

const LABELS: Record<string, Label> = { ORG: 'organization', LOC: 'place' }

/**
 * Reads a corpus. `[Q2 “…”]` is a quotation with its marks and `[S2 …]` the words that name its speaker; without a number
 * they belong together. `[S she = Ana Ruiz]` is a pronoun or a role that means Ana Ruiz. `[Q words = Ana Ruiz]` is said by her although no
 * words there name her. `¶` parts paragraphs. Behind `#`
 * stand the names, a surname alone counting as its owner's.
 */
export function readCases(file: URL): MarkedCase[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean).map(readCase)
}

function readCase(line: string): MarkedCase {
  const gap = line.endsWith(' !')
  const [marked = '', names = ''] = line.replace(/ !$/u, '').split(' # ')
  const speakers = new Map<string, { words: string; name?: string }>()
  const quotes: { number: string; words: string; said?: string }[] = []
  const text = marked
    .replaceAll(' ¶ ', '\n\n')
    .replace(/\[S(\d?) ([^\]=]*?)(?: = ([^\]]*))?\]/gu, (_, number: string, words: string, name?: string) => {
      speakers.set(number, { words, name })
      return words
    })
    .replace(
      /\[Q(\d?) ([^[\]=]*(?:\[[^\]]*\][^[\]=]*)*)(?: = ([^\]]*))?\]/gu,
      (_, number: string, words: string, said?: string) => {
        quotes.push({ number, words, said })
        return words
      },
    )
  const { mentions, entities } = findNamed(text, names)
  const nameOf = (words: string): string | undefined =>
    entities.find((e) => e.mentions.some((m) => text.slice(mentions[m]?.start, mentions[m]?.end) === words))
      ?.name
  const expected = quotes.map(({ number, words, said }) => {
    const speaker = speakers.get(number)
    return [
      words,
      speaker?.words ?? '-',
      speaker ? (speaker.name ?? nameOf(speaker.words) ?? '-') : (said ?? '-'),
    ].join(' | ')
  })
  return { line, gap, text, mentions, entities, expected }
}

function findNamed(text: string, names: string): { mentions: Mention[]; entities: Entity[] } {
  const entities: Entity[] = names.split('; ').map((entry) => {
    const [, label, name = ''] = /^(?:(ORG|LOC) )?(.*)$/u.exec(entry) ?? []
    return { label: LABELS[label ?? ''] ?? 'person', name, mentions: [], salience: 0.5 }
  })
  const found = entities.flatMap(({ label, name }, entity) => {
    const surname = name.split(' ').at(-1) ?? ''
    const forms = label === 'person' && surname !== name ? [name, surname] : [name]
    return forms.flatMap((form) =>
      [...text.matchAll(new RegExp(`(?<!\\p{L})${form}(?!\\p{L})`, 'gu'))].map(({ index }) => ({
        start: index,
        end: index + form.length,
        label,
        entity,
        score: 1,
      })),
    )
  })
  const mentions = found
    .filter(
      (m) =>
        !found.some(
          (o) => o !== m && o.start <= m.start && o.end >= m.end && o.end - o.start > m.end - m.start,
        ),
    )
    .toSorted((a, b) => a.start - b.start)
  for (const [index, mention] of mentions.entries()) entities[mention.entity]?.mentions.push(index)
  return { mentions, entities }
}
