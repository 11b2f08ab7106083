import { setTimeout as wait } from 'node:timers/promises'

/** The popup as the drivers of Chromium and Firefox both give it. */
export interface Popup {
  evaluate: (expression: string) => Promise<unknown>
  screenshot: (options: { path: `${string}.png` }) => Promise<unknown>
}

/** What a reader sees in the popup, as plain text. */
export interface ShownArticle {
  title: string
  summary: string[]
  people: string[]
  places: string[]
  quotes: string[]
}

/** Reads the popup's lists from its document: what is shown, not what was computed. */
const readArticle = `(() => {
  const wordsOf = (element) => element.innerText.replace(/\\s+/gu, ' ').trim()
  const list = (part) => [...document.querySelectorAll('section[data-part="' + part + '"] li')].map(wordsOf)
  const quotes = [...document.querySelectorAll('.speaker-group')].flatMap((group) =>
    [...group.querySelectorAll('li')].map((quote) => wordsOf(group.querySelector('.speaker')) + ': ' + wordsOf(quote)))
  const title = document.querySelector('article h1, main h1, h1')
  return {
    title: title ? wordsOf(title) : '',
    summary: list('summary'),
    people: list('people'),
    places: list('places'),
    quotes,
  }
})()`

/**
 * Waits until the popup has done its work. Gives back what it shows of the article, or the message that it shows
 * instead; throws where it is not done in time (milliseconds).
 */
export async function readPopup(
  popup: Popup,
  patience = 30_000,
): Promise<ShownArticle | { message: string }> {
  const deadline = Date.now() + patience
  for (;;) {
    const state = await popup.evaluate('document.documentElement.dataset.state')
    if (state === 'ready') return (await popup.evaluate(readArticle)) as ShownArticle
    if (state === 'message') {
      return {
        message: String(await popup.evaluate(`document.body.innerText.replace(/\\s+/gu, ' ').trim()`)),
      }
    }
    if (Date.now() > deadline) throw new Error(`the popup is not done after ${patience / 1000} seconds`)
    await wait(50)
  }
}

const section = (heading: string, lines: string[]): string[] => [
  '',
  heading,
  ...(lines.length > 0 ? lines.map((line) => `  - ${line}`) : ['  (none)']),
]

/** Writes what the popup shows for a terminal. */
export function writeShown(shown: ShownArticle | { message: string }): string {
  if ('message' in shown) return `Lede says: ${shown.message}\n`
  return [
    shown.title || '(no title)',
    ...section('Summary', shown.summary),
    ...section('People', shown.people),
    ...section('Places', shown.places),
    ...section('Quotes', shown.quotes),
    '',
  ].join('\n')
}
