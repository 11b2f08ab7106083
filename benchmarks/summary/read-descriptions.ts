import { readdir, readFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { JSDOM } from 'jsdom'
import type { Pair } from './read-pairs'

/** In words. */
const SHORTEST = 8
const LONGEST = 80
const SHORTEST_ARTICLE = 150
/** A description that shares fewer of its words with the article describes the site. */
const LEAST_SHARED = 0.35
/** English text of any kind has at least this share of these words. */
const LEAST_GRAMMAR = 0.15
const grammar = new Set(
  'the a an of to in on and for is are was were with at by from that it as be has have'.split(' '),
)
/** Of the descriptions that only repeat the article's own words, one in so many is kept: there are too many on the web. */
const KEEP_VERBATIM = 3
const LONGEST_TITLE = 140

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/gu) ?? []
const isEnglish = (words: string[]): boolean =>
  words.filter((word) => grammar.has(word)).length >= LEAST_GRAMMAR * words.length

/**
 * Pairs of articles and the descriptions that their publishers wrote for search engines, from a folder of sets of pages
 * with `html/ID.html.gz` and `gold.json`, which has the cleaned text. This is how the Newsroom corpus was made.
 */
export async function readDescriptions(folder: string): Promise<Pair[]> {
  const pairs: Pair[] = []
  const seen = new Set<string>()
  for (const set of (await readdir(folder)).toSorted()) {
    const goldPath = join(folder, set, 'gold.json')
    if (!existsSync(goldPath)) continue
    const gold = JSON.parse(await readFile(goldPath, 'utf8')) as Record<string, { text?: string }>
    let verbatim = 0
    for (const [id, { text = '' }] of Object.entries(gold)) {
      const path = join(folder, set, 'html', `${id}.html.gz`)
      if (!text || !existsSync(path)) continue
      const summary = readDescription(gunzipSync(await readFile(path)).toString('utf8'))
      const article = withoutTitle(text)
      if (!isPair(article, summary) || seen.has(summary)) continue
      seen.add(summary)
      const repeats = wordsOf(article).join(' ').includes(wordsOf(summary).join(' ').slice(0, 90))
      if (repeats && verbatim++ % KEEP_VERBATIM !== 0) continue
      pairs.push({ text: article, references: [[summary]] })
    }
  }
  return pairs
}

/** The longest of the descriptions in a page's head. */
function readDescription(html: string): string {
  const tags = (html.match(/<meta\s[^>]*>/giu) ?? []).filter((tag) => /description/iu.test(tag)).join('')
  return [...JSDOM.fragment(tags).querySelectorAll('meta')]
    .filter((meta) =>
      /^(?:og:|twitter:)?description$/iu.test(
        meta.getAttribute('name') ?? meta.getAttribute('property') ?? '',
      ),
    )
    .map((meta) => (meta.getAttribute('content') ?? '').trim())
    .reduce((longest, one) => (one.length > longest.length && one.length < 600 ? one : longest), '')
}

/** Cleaned texts often open with the title, which no summary may use. */
function withoutTitle(text: string): string {
  const paragraphs = text.split(/\n+/u)
  while (
    paragraphs.length > 3 &&
    (paragraphs[0] ?? '').length <= LONGEST_TITLE &&
    !/[.!?;,:…]["”’)]*\s*$/u.test(paragraphs[0] ?? '')
  )
    paragraphs.shift()
  return paragraphs.join('\n\n')
}

function isPair(text: string, summary: string): boolean {
  const article = wordsOf(text)
  const words = wordsOf(summary)
  if (words.length < SHORTEST || words.length > LONGEST || article.length < SHORTEST_ARTICLE) return false
  const known = new Set(article)
  const shared = words.filter((word) => known.has(word)).length
  return isEnglish(words) && isEnglish(article) && shared >= LEAST_SHARED * words.length
}
