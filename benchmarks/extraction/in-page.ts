import { Readability } from '@mozilla/readability'
import DOMPurify from 'dompurify'
import { extract, type Extraction } from '../../lib/extract/extract'

/** What both ways made of a page, and the milliseconds each took. */
export interface PageResult {
  ours: Extraction
  plain: string
  ms: { ours: number; plain: number }
}

let pages = 0

/** One a window, as Lede has it. */
const purifiers = new WeakMap<object, ReturnType<typeof DOMPurify>>()

/**
 * Reads a page with Lede, and in the plain way: a clone, Readability as it comes, DOMPurify to a string. They take
 * turns in going first, for the second one pays for the first one's garbage.
 */
export function readBothWays(document: Document, url: string): PageResult {
  const isOursFirst = pages++ % 2 === 0
  const before = isOursFirst ? timed(() => extract(document, url)) : undefined
  const plain = timed(() => readPlainly(document))
  const ours = before ?? timed(() => extract(document, url))
  return { ours: ours.value, plain: plain.value, ms: { plain: plain.ms, ours: ours.ms } }
}

function timed<Value>(run: () => Value): { value: Value; ms: number } {
  const start = performance.now()
  const value = run()
  return { value, ms: performance.now() - start }
}

function readPlainly(document: Document): string {
  const view = document.defaultView ?? globalThis.window
  const purify = purifiers.get(view) ?? DOMPurify(view)
  purifiers.set(view, purify)
  const parsed = new Readability(document.cloneNode(true) as Document).parse()
  purify.sanitize(parsed?.content ?? '')
  return parsed?.textContent ?? ''
}

/** Reads markup with Lede alone, which is all that a hostile page can be read with in a bearable time. */
export function readMarkup(markup: string, url: string): Pick<PageResult, 'ours'> & { ms: number } {
  const document = parse(markup, url)
  const { value, ms } = timed(() => extract(document, url))
  return { ours: value, ms }
}

/** Reads markup with Lede and in the plain way. */
export const readMarkupBothWays = (markup: string, url: string): PageResult =>
  readBothWays(parse(markup, url), url)

/** Parses markup into a document that runs nothing and loads nothing, at the given address. */
function parse(markup: string, url: string): Document {
  const document = new DOMParser().parseFromString(markup, 'text/html')
  if (!document.querySelector('base[href]')) {
    const base = document.createElement('base')
    base.href = url
    document.head.prepend(base)
  }
  return document
}
