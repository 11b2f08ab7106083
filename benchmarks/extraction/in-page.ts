import { Readability } from '@mozilla/readability'
import DOMPurify from 'dompurify'
import { extract, type Extraction } from '../../lib/extract/extract'

/** What both ways made of a page, and the milliseconds each took. */
export interface PageResult {
  ours: Extraction
  plain: string
  ms: { ours: number; plain: number }
}

/** Reads a page with Lede, and in the plain way: a clone, Readability as it comes, DOMPurify to a string. */
export function readBothWays(document: Document, url: string): PageResult {
  const runOurs = (): Extraction => extract(document, url)
  const runPlain = (): string => readPlainly(document)
  const start = performance.now()
  const plain = runPlain()
  const middle = performance.now()
  const ours = runOurs()
  return { ours, plain, ms: { plain: middle - start, ours: performance.now() - middle } }
}

function readPlainly(document: Document): string {
  const view = document.defaultView ?? globalThis.window
  const parsed = new Readability(document.cloneNode(true) as Document).parse()
  DOMPurify(view).sanitize(parsed?.content ?? '')
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
