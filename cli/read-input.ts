import { JSDOM, VirtualConsole } from 'jsdom'
import { readPlainText } from '../lib/analyze/read-plain-text'
import { extract, type Extraction } from '../lib/extract/extract'

/** Reads a page as the content script would, in a DOM that runs no scripts and loads nothing. */
export function readPage(html: string, url: string): Extraction {
  const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() })
  try {
    return extract(dom.window.document, url)
  } finally {
    dom.window.close()
  }
}

/** Reads plain text as an article: its text is the input, with CRLF turned into LF. */
export function readText(input: string, url: string): Extraction {
  const { text, blocks } = readPlainText(input)
  if (blocks.length === 0) return { reason: 'empty' }
  const [first] = blocks
  const title = first && first.end - first.start < 200 ? text.slice(first.start, first.end) : ''
  return { url, title, html: '', text, blocks, confidence: 'whole' }
}
