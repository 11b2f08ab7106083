import { cleanName, cleanNames } from './clean-names'
import { firstTag, type MetaTags } from './read-meta-tags'
import type { LinkedArticle } from './read-json-ld'

const authorTags = (
  'author article:author article:author_name og:article:author parsely-author sailthru.author dc.creator ' +
  'dcterms.creator creator byl cxenseparse:author authors bt:author rbauthors citation_author twitter:creator_name'
).split(' ')

const marked =
  '[rel~="author"],[itemprop~="author"] [itemprop~="name"],[itemprop~="author"],' +
  '[class*="byline" i],[class*="author" i],[data-testid*="byline" i],[id*="byline" i]'

/** The parts of a page where other texts have authors. */
const elsewhere =
  'aside,footer,nav,[class*="comment" i],[class*="related" i],[class*="recommend" i],[class*="sidebar" i]'

/**
 * The authors' names, joined with ", ": the people that JSON-LD names, then those of the visible byline, then those
 * of the `<meta>` tags; a newsroom only where nobody is named. Undefined where the page names nobody.
 */
export function findByline(
  document: Document,
  headline: Element | undefined,
  linked: LinkedArticle | undefined,
  tags: MetaTags,
  lines: readonly string[],
  siteName: string | undefined,
): string | undefined {
  const isSite = (name: string): boolean => squash(name) === squash(siteName ?? '')
  const people = (linked?.people ?? []).flatMap((name) => toNames(name)).filter((name) => !isSite(name))
  const tagged = authorTags
    .flatMap((name) => tags.get(name) ?? [])
    .filter((content) => !/^https?:|^www\.|^@/u.test(content))
  const candidates = [
    (): string[] => people,
    (): string[] => readMarked(document, headline).filter((name) => !isSite(name)),
    (): string[] => readLines(lines).filter((name) => !isSite(name)),
    (): string[] => (tagged[0] ? manyTagged(tags, tagged[0]) : []).filter((name) => !isSite(name)),
    (): string[] => linked?.organizations ?? [],
    (): string[] => tagged.slice(0, 1).map((name) => cleanName(name)),
  ]
  for (const read of candidates) {
    const names = read()
    if (names.length > 0) return [...new Set(names)].join(', ')
  }
  return firstTag(tags, []) ?? undefined
}

const squash = (name: string): string => name.toLowerCase().replace(/^the\s|[^\p{L}\p{N}]/gu, '')

/** Structured names are taken as they are where they are one name, and taken apart where somebody put more in. */
function toNames(name: string): string[] {
  const clean = cleanName(name)
  if (!clean || /https?:|@/u.test(clean)) return []
  const parts = cleanNames(clean)
  return parts.length > 0 ? parts : [clean]
}

/** Scholars' pages have one tag an author. */
function manyTagged(tags: MetaTags, first: string): string[] {
  const cited = tags.get('citation_author') ?? []
  return (cited.length > 1 ? cited : [first]).flatMap((content) => cleanNames(content))
}

function readMarked(document: Document, headline: Element | undefined): string[] {
  const all = [...document.querySelectorAll(marked)].slice(0, 60)
  const near = all.filter((element) => !element.closest(elsewhere))
  const follows = (element: Element): boolean =>
    headline !== undefined && (headline.compareDocumentPosition(element) & 4) !== 0
  for (const element of [...near.filter(follows), ...near.filter((one) => !follows(one))]) {
    const text = element.textContent ?? ''
    if (text.length > 200) continue
    const names = cleanNames(element.getAttribute('content') ?? text)
    if (names.length > 0) return names
  }
  return []
}

function readLines(lines: readonly string[]): string[] {
  for (const [index, line] of lines.entries()) {
    const isAlone = /^(?:written |posted )?by:?$/iu.test(line)
    const byline = isAlone ? `By ${lines[index + 1] ?? ''}` : line
    if (byline.length < 120 && /^(?:(?:written|posted|story|words|reported) )?by\b:?\s/iu.test(byline)) {
      const names = cleanNames(byline)
      if (names.length > 0) return names
    }
  }
  return []
}
