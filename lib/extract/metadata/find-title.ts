import type { LinkedArticle } from './read-json-ld'
import { firstTag, type MetaTags } from './read-meta-tags'

export interface FoundTitle {
  title: string
  /** The element that shows it, where one does. */
  headline?: Element
}

/** Titles longer than this are a trap: the rest of the work on them would be for nothing. */
const maxLength = 500

/**
 * The article's title without the site's name: the headline that the reader sees, where one of the page's headings
 * is like what the page says of itself, or is its only one; else what the page says of itself.
 */
export function findTitle(
  document: Document,
  linked: LinkedArticle | undefined,
  tags: MetaTags,
  siteName: string | undefined,
  url: string,
): FoundTitle {
  const isSite = siteTest(siteName, url)
  const said = [
    linked?.headline,
    firstTag(tags, ['og:title', 'twitter:title', 'dc.title', 'citation_title', 'parsely-title', 'title']),
    document.title,
  ]
    .map((title) => withoutSite(oneLine(title ?? ''), isSite))
    .filter((title) => title && !isSite(title))
  const headings = [...document.querySelectorAll('h1')]
    .slice(0, 20)
    .map((headline) => ({ headline, title: oneLine(headline.textContent ?? '') }))
    .filter(
      ({ headline, title }) => title && !isSite(title) && !headline.closest('nav,footer,aside,template'),
    )
  const best = headings
    .map((heading) => ({
      ...heading,
      score: Math.max(0, ...said.map((title) => likeness(heading.title, title))),
    }))
    .toSorted((a, b) => b.score - a.score)[0]
  const isOnlyOne = headings.length === 1 && (best?.title.split(' ').length ?? 0) > 2
  if (best && (best.score >= 0.4 || isOnlyOne))
    return { title: withoutSite(best.title, isSite), headline: best.headline }
  const [title = ''] = said
  return { title, headline: findSubheading(document, title) ?? best?.headline }
}

const oneLine = (text: string): string => text.slice(0, maxLength).replace(/\s+/gu, ' ').trim()

/** Some pages show their headline as an `<h2>`. */
function findSubheading(document: Document, title: string): Element | undefined {
  if (!title) return undefined
  return [...document.querySelectorAll('h2,h3')]
    .slice(0, 30)
    .find((heading) => likeness(oneLine(heading.textContent ?? ''), title) > 0.7)
}

const squash = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^the\s/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Tells whether words name the site: they are in its name or its address, or its name is in them. */
function siteTest(siteName: string | undefined, url: string): (words: string) => boolean {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^(?:www\d?|m|edition)\./u, '') : ''
  const hostName = squash(host.split('.').slice(0, -1).join(''))
  const name = squash(siteName ?? '')
  return (words) => {
    const asked = squash(words)
    if (!asked) return true
    if (
      name &&
      (asked === name ||
        (name.length > 3 && asked.startsWith(name)) ||
        (asked.length > 3 && name.startsWith(asked)))
    )
      return true
    return (
      hostName.length > 1 &&
      (asked === hostName || asked === squash(host) || (asked.length > 3 && hostName.includes(asked)))
    )
  }
}

/**
 * Cuts the site's name, and a section's name before it, off the end or the start of a title. A bar or a dash alone
 * is no evidence: a title may have one of its own.
 */
function withoutSite(title: string, isSite: (words: string) => boolean): string {
  const parts = title.split(/(\s+[|\-–—»«·•\\/:]\s+|\s*[｜|]\s*|：|:\s)/u)
  let first = 0
  let last = parts.length - 1
  const ends = (): boolean => last - first >= 2
  for (let at = last; at >= 2; at -= 2) {
    if (!isSite(parts[at] ?? '')) continue
    last = at - 2
    // "Story | News | The Paper": between the story and the paper stand sections of one or two words.
    while (ends() && (parts[last] ?? '').split(' ').length <= 2 && /[|»]/u.test(parts[last - 1] ?? ''))
      last -= 2
    break
  }
  if (ends() && isSite(parts[first] ?? '')) first += 2
  const rest = parts
    .slice(first, last + 1)
    .join('')
    .trim()
  return rest || title
}

/** The share of words that two titles have in common, of the shorter one's; characters where there are no spaces. */
function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const smaller = Math.min(a.size, b.size)
  if (smaller < 2) return squash(one) === squash(other) ? 1 : 0
  return [...a].filter((word) => b.has(word)).length / smaller
}

function wordsOf(title: string): Set<string> {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.flatMap((word) => (/[\u3040-\u9FFF]/u.test(word) ? Array.from(word) : [word])))
}
