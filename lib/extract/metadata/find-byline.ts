import { cleanName, cleanNames, isFullName, withoutAgencies } from './clean-names'
import { parseDate } from './parse-date'
import type { LinkedArticle } from './read-json-ld'
import type { MetaTags } from './read-meta-tags'

const authorTags = (
  'author article:author article:author_name og:article:author parsely-author sailthru.author dc.creator ' +
  'dcterms.creator creator byl cxenseparse:author authors bt:author rbauthors citation_author'
).split(' ')

const marked =
  '[rel~="author"],[itemprop~="author"],[class*="byline" i],[class*="author" i],[data-testid*="byline" i],' +
  '[id*="byline" i],a[href*="/author" i],a[href*="/writer" i],a[href*="/staff/" i],a[href*="/contributor" i],' +
  'a[href*="/reporter" i],a[href*="/journalist" i],a[href*="/by/" i]'

/** The parts of a page where other texts have authors. */
const elsewhere =
  'aside,footer,nav,figure,[class*="comment" i],[class*="related" i],[class*="recommend" i],[class*="sidebar" i]'

/** What the byline is sought in. */
export interface BylineSources {
  document: Document
  headline?: Element
  linked?: LinkedArticle
  tags: MetaTags
  /** The lines around the headline. */
  lines: readonly string[]
  siteName?: string
}

/**
 * The authors' names, joined with ", ": the people that JSON-LD names, unless the visible byline names them and
 * more; then those of the visible byline, then those of the `<meta>` tags; a newsroom only where nobody is named.
 * Undefined where the page names nobody.
 */
export function findByline(sources: BylineSources): string | undefined {
  const { linked, tags, lines, siteName } = sources
  const isPerson = (name: string): boolean => squash(name) !== squash(siteName ?? '')
  const people = withoutAgencies(
    (linked?.people ?? []).flatMap((name) => cleanNames(cleanName(name))).filter(isPerson),
  )
  const inLines = readLines(lines).filter(isPerson)
  const tagged = readTags(tags).filter(isPerson)
  const isMore = (names: string[]): boolean =>
    people.length > 0 && names.length > people.length && people.every((name) => names.includes(name))
  // Each is read only where the ones before it name nobody: looking through the page costs time.
  const candidates = [
    (): string[] => [inLines, people.length > 0 ? readNear(sources).filter(isPerson) : []].find(isMore) ?? [],
    (): string[] => people,
    (): string[] => (tagged.length > 1 ? tagged : []),
    (): string[] => readMarked(sources).filter(isPerson),
    (): string[] => inLines,
    (): string[] => tagged,
    (): string[] => linked?.organizations ?? [],
    (): string[] => (linked?.people ?? []).map((name) => cleanName(name)),
    (): string[] => readTags(tags),
  ]
  for (const read of candidates) {
    const names = read().filter((name) => !/https?:|@/u.test(name))
    if (names.length > 0) return [...new Set(names)].join(', ')
  }
  return undefined
}

const squash = (name: string): string => name.toLowerCase().replace(/^the\s|[^\p{L}\p{N}]/gu, '')

function readTags(tags: MetaTags): string[] {
  // Scholars' pages have one tag an author.
  const cited = tags.get('citation_author') ?? []
  if (cited.length > 1) return cited.map((name) => cleanName(name))
  const said = [
    ...authorTags.flatMap((name) => tags.get(name) ?? []),
    ...(/by|author/iu.test(tags.get('twitter:label1')?.[0] ?? '') ? (tags.get('twitter:data1') ?? []) : []),
  ].filter((content) => !/https?:|www\.|@/u.test(content))
  return said.map((content) => cleanNames(content)).find((names) => names.length > 0) ?? []
}

/** Names in the elements that say they hold the byline: those near the headline, and only then those anywhere. */
function readMarked(sources: BylineSources): string[] {
  const near = readNear(sources)
  if (near.length > 0) return near
  return readNames(sources.document.querySelectorAll(marked), sources.headline) ?? []
}

const readNear = ({ headline }: BylineSources): string[] =>
  headline ? (readNames(findNear(headline), headline) ?? []) : []

/** The marked elements among the next few hundred after the headline, and the few before it. */
function findNear(headline: Element): Element[] {
  const walker = headline.ownerDocument.createTreeWalker(headline.ownerDocument.body, 1)
  const found: Element[] = []
  for (const [step, limit] of [['nextNode', 250] as const, ['previousNode', 60] as const]) {
    walker.currentNode = headline
    for (let count = 0, node = walker[step](); node && count < limit; count++, node = walker[step]())
      if (isMarked(node as Element)) found.push(node as Element)
  }
  return found
}

/** The same as `marked`, at a tenth of the time. */
function isMarked(element: Element): boolean {
  if (element.attributes.length === 0) return false
  const said = `${element.getAttribute('class') ?? ''} ${element.getAttribute('rel') ?? ''} ${element.getAttribute('itemprop') ?? ''} ${element.id}`
  if (/byline|author/iu.test(said)) return true
  return element.localName === 'a'
    ? /\/(?:author|writer|staff\/|contributor|reporter|journalist|by\/)/iu.test(
        element.getAttribute('href') ?? '',
      )
    : /byline/iu.test(element.getAttribute('data-testid') ?? '')
}

function readNames(elements: Iterable<Element>, headline: Element | undefined): string[] | undefined {
  let asked = 0
  for (const element of elements) {
    if (isElsewhere(element, headline)) continue
    for (const line of element.getAttribute('content')?.split('\n') ?? readPieces(element)) {
      const names = cleanNames(line).filter(isFullName)
      if (names.length > 0) return names
    }
    if (++asked > 40) break
  }
  return undefined
}

function isElsewhere(element: Element, headline: Element | undefined): boolean {
  const around = element.closest(elsewhere)
  // A class of the whole page may say that the page has a sidebar.
  return around !== null && around.localName !== 'body' && !(headline && around.contains(headline))
}

/**
 * The text nodes as lines: name, role and place often stand in elements side by side. Where a comma or an "and"
 * joins two of them, they are one line.
 */
function readPieces(element: Element): string[] {
  if ((element.textContent ?? '').length > 600) return []
  const walker = element.ownerDocument.createTreeWalker(element, 4)
  const lines: string[] = []
  let isJoined = false
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const piece = node.nodeValue?.trim()
    if (!piece || node.parentElement?.closest('style,script')) continue
    if (isJoined || /^(?:,|&|and\b|und\b|et\b)/u.test(piece)) lines.push(`${lines.pop() ?? ''} ${piece}`)
    else lines.push(piece)
    isJoined = /(?:,|&|\band|\bund|\bet|^by)$/iu.test(piece)
  }
  return lines
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
  // "Ana Ruiz May 3, 2023": a name and a date, and nothing else.
  for (const line of lines.slice(0, 8)) {
    const beforeDate =
      line.length < 80 && parseDate(line) ? line.split(/\s(?=\p{Lu}\p{Ll}+\.?\s\d)/u)[0] : undefined
    const names = beforeDate ? cleanNames(beforeDate).filter(isFullName) : []
    if (names.length === 1 && names[0] === beforeDate) return names
  }
  return []
}
