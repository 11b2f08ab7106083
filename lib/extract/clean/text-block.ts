import type { TextLine } from '../find-blocks'

/** One block of canonical content, with what the cleaning rules ask about it. */
export interface TextBlock extends TextLine {
  /** The name of the element around it that says what it is: `li`, `td`, `blockquote`, `figcaption`, ...; else "". */
  place: string
  /** White space collapsed. */
  text: string
  /** Its letters and digits alone, in lower case. */
  letters: string
  words: number
  /** The share of the text that stands in links, 0 to 1. */
  linkShare: number
  /** Where its links lead. */
  links: readonly string[]
  isHeading: boolean
  isCaption: boolean
  /** It looks like running text: it is long enough, ends like a sentence, and is not made of links. */
  isProse: boolean
}

/** What the page says of its article, by which blocks are judged. */
export interface CleanContext {
  title: string
  names: readonly string[]
  url: string
  siteName?: string
  articleBody?: string
}

const places = 'li,dt,dd,td,th,blockquote,figcaption,caption,pre'

/** Reads what the rules ask of each line of canonical content, in order. */
export const readTextBlocks = (lines: readonly TextLine[]): TextBlock[] => lines.map(readTextBlock)

function readTextBlock({ element, line }: TextLine): TextBlock {
  const text = line.includes('\n') ? oneLine(line) : line
  const anchors = element.firstElementChild ? [...element.querySelectorAll('a[href]')] : []
  const linked = anchors.reduce((sum, anchor) => sum + (anchor.textContent?.length ?? 0), 0)
  const words = countWords(text)
  const linkShare = Math.min(1, linked / text.length)
  let letters: string | undefined
  const isHeading = /^h[1-6]$/u.test(element.localName)
  const place = element.closest(places)?.localName ?? ''
  const isCaption = place === 'figcaption' || place === 'caption'
  return {
    element,
    line,
    place,
    text,
    get letters(): string {
      letters ??= squash(text)
      return letters
    },
    words,
    linkShare,
    links: anchors.map((anchor) => anchor.getAttribute('href') ?? ''),
    isHeading,
    isCaption,
    isProse:
      !isHeading && !isCaption && linkShare < 0.5 && words >= 15 && /[.!?…。！？]["'”’»)\]]*$/u.test(text),
  }
}

export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

const unspaced = /[\u3040-\u30FF\u3400-\u9FFF]/u

/** Longer words than this, on the average of a text, are none. */
const longestWord = 25

/** Words, and characters where a script writes no spaces. */
export function countWords(text: string): number {
  // Text without spaces is long all the same: rules for short lines must not be asked about it.
  const words = Math.max(text.split(' ').length, Math.floor(text.length / longestWord))
  return unspaced.test(text) ? words + Math.round(text.length / 2) : words
}

/** Letters and digits alone, in lower case: two texts that differ in nothing else are the same. */
export const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Whether an address belongs to the page's own site: the last two parts of the host are the same. */
export function isOwnSite(link: string, url: string): boolean {
  if (!URL.canParse(link) || !URL.canParse(url)) return false
  return siteOf(link) === siteOf(url)
}

const siteOf = (address: string): string => new URL(address).hostname.split('.').slice(-2).join('.')
