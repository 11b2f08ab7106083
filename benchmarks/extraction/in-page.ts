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

/** Parses markup into a document that runs nothing and loads nothing, at the given address. */
export function readMarkupBothWays(markup: string, url: string): PageResult {
  const document = new DOMParser().parseFromString(markup, 'text/html')
  if (!document.querySelector('base[href]')) {
    const base = document.createElement('base')
    base.href = url
    document.head.prepend(base)
  }
  return readBothWays(document, url)
}
