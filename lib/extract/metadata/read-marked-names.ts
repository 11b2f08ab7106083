import { cleanName, cleanNames, isFullName, isOddName } from './clean-names'

const marked =
  '[rel~="author"],[itemprop~="author"],[class*="byline" i],[class*="author" i],[data-testid*="byline" i],' +
  '[id*="byline" i],a[href*="/author" i],a[href*="/writer" i],a[href*="/staff/" i],a[href*="/contributor" i],' +
  'a[href*="/reporter" i],a[href*="/journalist" i],a[href*="/by/" i]'

/** Pages of authors, by the folder that they lie in. */
const authorAddress =
  /\/(?:author|autor|auteur|writer|staff\/|contributor|reporter|journalist|by\/|editors?\/|columnists?\/)/iu

/** The parts of a page where other texts have authors. */
const otherTexts =
  'figure,[class*="comment" i],[class*="related" i],[class*="recommend" i],[class*="sidebar" i]'

const elsewhere = `aside,footer,nav,${otherTexts}`

/** Names in the elements beside the headline that say they hold the byline. */
export function readNamesNear(headline: Element): string[] {
  const near = findNear(headline)
  return readNames(near, headline) ?? []
}

/** Names in the first element anywhere on the page that says it holds a byline. */
export const readNamesAnywhere = (document: Document, headline: Element | undefined): string[] =>
  readNames(document.querySelectorAll(marked), headline) ?? []

/** The words of each short element that says it holds a byline. */
export const readMarkedTexts = (document: Document): string[] =>
  Array.from(document.querySelectorAll(marked))
    .slice(0, 200)
    .filter((element) => !element.closest(otherTexts))
    .map((element) => element.textContent ?? '')
    .filter((text) => text.length < 120)
    .map((text) => cleanName(text))

/** What a page says outright to be its author, where it is a nickname or a first name alone. */
export function readOddName(headline: Element): string[] {
  for (const element of findNear(headline)) {
    const says = saysAuthor(element) || (element.localName === 'a' && isMarked(element))
    if (!says || isElsewhere(element, headline)) continue
    const name = cleanName(element.textContent ?? '')
    if (isOddName(name)) return [name]
  }
  return []
}

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
    ? authorAddress.test(element.getAttribute('href') ?? '')
    : /byline/iu.test(element.getAttribute('data-testid') ?? '')
}

const saysAuthor = (element: Element): boolean => element.matches('[rel~="author"],[itemprop~="author"]')

function readNames(elements: Iterable<Element>, headline: Element | undefined): string[] | undefined {
  let asked = 0
  for (const element of elements) {
    if (isElsewhere(element, headline)) continue
    const names = readElement(element)
    if (names.length > 0) return saysAuthor(element) ? withOthers(element, names) : names
    if (++asked > 40) break
  }
  return undefined
}

function readElement(element: Element): string[] {
  const said =
    element.getAttribute('content') ??
    element.querySelector('meta[itemprop="name"]')?.getAttribute('content') ??
    undefined
  for (const line of said?.split('\n') ?? readPieces(element)) {
    const names = cleanNames(line).filter(isFullName)
    if (names.length > 0) return names
  }
  return []
}

/** Several authors stand side by side, each in an element of its own. */
function withOthers(element: Element, names: string[]): string[] {
  let around = element
  for (let level = 0; level < 5; level++) {
    const parent = around.parentElement
    if (!parent || (parent.textContent ?? '').length > 300) break
    around = parent
  }
  const others = [...around.querySelectorAll('[rel~="author"],[itemprop~="author"]')]
  return [...new Set([...names, ...others.flatMap((other) => readElement(other))])]
}

function isElsewhere(element: Element, headline: Element | undefined): boolean {
  // Some themes put the byline into a `<nav>` or an `<aside>` by the headline.
  const isNear = headline !== undefined && saysAuthor(element)
  const around = element.closest(isNear ? otherTexts : elsewhere)
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
