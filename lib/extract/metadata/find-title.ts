import { isBlockName, isText } from '../elements'
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
  pageTitle: string,
  linked: LinkedArticle | undefined,
  tags: MetaTags,
  siteName: string | undefined,
  url: string,
): FoundTitle {
  const headings = readHeadings(document)
  const site = {
    name: squash(siteName ?? ''),
    host: hostName(url),
    shown: findShownName(headings, pageTitle),
  }
  const said = [
    linked?.headline,
    firstTag(tags, ['og:title', 'twitter:title', 'dc.title', 'citation_title', 'parsely-title', 'title']),
    pageTitle,
  ]
    .map((title) => withoutSite(oneLine(title ?? ''), site))
    .filter((title) => title && !isSite(title, site))
  const best = findHeadings(headings, site)
    .map((heading) => ({
      ...heading,
      score: Math.max(0, ...said.map((title) => likeness(heading.title, title))),
    }))
    .toSorted((a, b) => b.score - a.score)
  const [heading] = best
  const isOnlyOne = best.length === 1 && (heading?.title.split(' ').length ?? 0) > 2
  if (heading && (heading.score >= 0.4 || isOnlyOne))
    return {
      title: withoutMedium(withoutKicker(withoutSite(heading.title, site), said)),
      headline: heading.headline,
    }
  const title = withoutMedium(said[0] ?? '')
  return { title, headline: findSubheading(document, title) ?? heading?.headline }
}

/** The page's main headings, but for those that name the site: its logo is often one. */
const findHeadings = (headings: readonly Heading[], site: Site): Heading[] =>
  headings.filter(
    ({ headline, title }) => title && !isSite(title, site) && !headline.closest('nav,footer,aside,template'),
  )

const readHeadings = (document: Document): Heading[] =>
  Array.from(document.getElementsByTagName('h1'))
    .slice(0, 20)
    .map((headline) => ({ headline, title: oneLine(textOf(headline)) }))

const keptSeparator = /(\s+[|\-–—»«·•\\/:]\s+|\s*[｜|_]\s*|：|:\s|(?<=[\u3000-\u9FFF]):)/u

/** What stands between a title and the site's name. */
const separator = /\s+[|\-–—»«·•\\/:]\s+|\s*[｜|_]\s*|：|:\s|(?<=[\u3000-\u9FFF]):/u

const oneLine = (text: string): string => text.slice(0, maxLength).replace(/\s+/gu, ' ').trim()

/** Some pages show their headline as an `<h2>`. */
function findSubheading(document: Document, title: string): Element | undefined {
  if (!title) return undefined
  return [
    ...Array.from(document.getElementsByTagName('h2')),
    ...Array.from(document.getElementsByTagName('h3')),
  ]
    .slice(0, 40)
    .find((heading) => likeness(oneLine(heading.textContent ?? ''), title) > 0.7)
}

/** Lines of a headline are parted as they are shown. */
function textOf(headline: Element): string {
  if (!headline.firstElementChild) return headline.textContent ?? ''
  const walker = headline.ownerDocument.createTreeWalker(headline, 5)
  let text = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (isText(node)) text += node.data
    else if (node.nodeName === 'BR' || isBlockName((node as Element).localName)) text += ' '
  return text
}

const squash = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^the\s/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '')

interface Heading {
  headline: Element
  title: string
}

interface Site {
  name: string
  host: string
  /** The last part of the page's title, where a heading on the page says the same: the site's logo. */
  shown: string
}

function findShownName(headings: readonly Heading[], pageTitle: string): string {
  const parts = pageTitle.split(separator)
  const tail = parts.length > 1 ? squash(parts.at(-1) ?? '') : ''
  // "The Courier - Storm hits Ellan": there the last part is the title.
  if (tail.length * 2 > squash(pageTitle).length) return ''
  return tail && headings.some(({ title }) => squash(title) === tail) ? tail : ''
}

const hostName = (url: string): string =>
  URL.canParse(url)
    ? squash(
        new URL(url).hostname.replace(
          /^(?:www\d?|m|edition|news)\.|\.(?:co|com|org|ne|or|ac)?\.?[a-z]+$/gu,
          '',
        ),
      )
    : ''

/** Whether words are the site's name, or what its address is made of, with little else. */
function isSite(words: string, { name, host, shown }: Site): boolean {
  const asked = squash(words)
  if (!asked || asked === name || asked === host || asked === shown) return true
  const isLike = (known: string): boolean =>
    known.length > 3 &&
    asked.length > 3 &&
    ((asked.includes(known) && asked.length <= known.length + 12 && words.split(' ').length <= 5) ||
      (known.startsWith(asked) && words.split(' ').length <= 4))
  return isLike(name) || isLike(host)
}

/**
 * Cuts the site's name, and a section's name beside it, off the ends of a title. A bar or a dash alone is no
 * evidence: a title may have one of its own.
 */
function withoutSite(title: string, site: Site): string {
  const parts = title.split(keptSeparator)
  let first = 0
  let last = parts.length - 1
  const ends = (): boolean => last - first >= 2
  for (let at = last; at >= 2; at -= 2) {
    if (!isSite(parts[at] ?? '', site)) continue
    last = at - 2
    // "Story | News | The Paper": between the story and the paper stand sections of one or two words.
    while (ends() && (parts[last] ?? '').split(' ').length <= 2 && /[|»_]/u.test(parts[last - 1] ?? ''))
      last -= 2
    break
  }
  if (ends() && isSite(parts[first] ?? '', site)) first += 2
  // "Opinion | Story": a section of one or two words before a story of more.
  const isSection =
    (parts[first] ?? '').split(' ').length <= 2 && (parts[first + 2] ?? '').split(' ').length > 3
  if (ends() && parts[first + 1]?.trim() === '|' && isSection) first += 2
  // "Story | Editorial": the same behind it.
  const isSectionBehind =
    (parts[last] ?? '').split(' ').length <= 2 && (parts[last - 2] ?? '').split(' ').length > 3
  if (ends() && parts[last - 1]?.trim() === '|' && isSectionBehind) last -= 2
  const rest = parts
    .slice(first, last + 1)
    .join('')
    .trim()
  return rest || title
}

/** "Storm hits Ellan [Watch]" tells what else is on the page. */
function withoutMedium(title: string): string {
  const at = title.search(/ [([](?:watch|listen|videos?|photos?|pictures|gallery|audio)[)\]]$/iu)
  return title.slice(0, at).includes(' ') && at > 0 ? title.slice(0, at) : title
}

/** A heading may hold the name of a section before the title: "Opinion What I wish for". */
function withoutKicker(title: string, said: readonly string[]): string {
  const shorter = said.find(
    (one) => title.length > one.length && title.endsWith(one) && one.split(' ').length > 3,
  )
  const kicker = shorter && title.slice(0, -shorter.length).trim()
  const isShort = kicker && kicker.split(' ').length <= 2 && /[\p{L}|]$/u.test(kicker)
  return isShort ? shorter : title
}

/**
 * How many words two titles have in common, as a share of the shorter one, or of half the longer where that is more;
 * characters where there are no spaces.
 */
function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const smaller = Math.min(a.size, b.size)
  if (smaller < 2) return squash(one) === squash(other) ? 1 : 0
  const common = [...a].filter((word) => b.has(word)).length
  return common / Math.max(smaller, Math.max(a.size, b.size) / 2)
}

function wordsOf(title: string): Set<string> {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.flatMap((word) => (/[\u3040-\u9FFF]/u.test(word) ? Array.from(word) : [word])))
}
