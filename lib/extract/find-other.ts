import type { Content } from './judge-content'

/** More parts of a page are not looked at. */
const maxParts = 80

/** A part with fewer characters is no article. */
const minLength = 300

/** Text that is made of links to this share is a list. */
const mostLinks = 0.35

/** What the article is about, by what the page says of it; longer words alone, for they tell one text from another. */
export function readTopic(articleBody: string | undefined, excerpt: string | undefined): Set<string> {
  const said = articleBody && articleBody.length > minLength ? articleBody.slice(0, 3000) : (excerpt ?? '')
  return new Set(longWords(said))
}

const longWords = (text: string): string[] => text.toLowerCase().match(/\p{L}{6,}/gu) ?? []

/** The share of the topic's words that are in a text; undefined where the topic has too few to tell. */
function likenessTo(topic: ReadonlySet<string>, text: string): number | undefined {
  if (topic.size < 6) return undefined
  const words = new Set(longWords(text))
  return [...topic].filter((word) => words.has(word)).length / topic.size
}

/** Whether what was taken from a page is a list of links, or about something else than the page says. */
export const isDoubtful = (content: Content, topic: ReadonlySet<string>): boolean =>
  content.linkShare > mostLinks || (likenessTo(topic, content.text) ?? 1) < 0.2

/**
 * Another part of a page that may be its article, where the first choice is doubtful: the smallest of those that are most
 * like the topic; where that tells nothing, the one with the most text outside of links. Undefined where there is none.
 */
export function findOther(copy: Document, topic: ReadonlySet<string>): Element | undefined {
  const parts = findParts(copy).flatMap((element) => {
    const text = element.textContent ?? ''
    const linked = Array.from(element.getElementsByTagName('a')).reduce(
      (sum, { textContent }) => sum + (textContent?.length ?? 0),
      0,
    )
    const { length } = text
    if (length - linked < minLength || linked > length * mostLinks) return []
    return [{ element, length: length - linked, likeness: likenessTo(topic, text) }]
  })
  const best = Math.max(...parts.map(({ likeness = 1 }) => likeness))
  const [first] = parts
    .filter(({ likeness = 1 }) => likeness >= 0.4 && likeness > best - 0.1)
    .toSorted((a, b) => (topic.size < 6 ? b.length - a.length : a.length - b.length))
  return first?.element
}

/** What holds paragraphs, and what says that it holds the article. */
function findParts({ body }: Document): Element[] {
  const found = new Set<Element>(
    body.querySelectorAll('[itemprop~="articleBody"],article,main,[role="main"]'),
  )
  for (const { parentElement, textContent } of Array.from(body.getElementsByTagName('p')).slice(0, 2000))
    if (parentElement && parentElement !== body && textContent.length > 60) found.add(parentElement)
  return [...found].slice(0, maxParts)
}

/** Whether the second of two contents is the better one, after the first was found doubtful. */
export function isBetter(second: Content, first: Content, topic: ReadonlySet<string>): boolean {
  if (second.prose === 0 || second.linkShare > mostLinks) return false
  const gain = (likenessTo(topic, second.text) ?? 0) - (likenessTo(topic, first.text) ?? 0)
  return gain > 0.3 || (gain >= 0 && first.linkShare > mostLinks)
}
