import { setTimeout as wait } from 'node:timers/promises'
import { PlainError } from './plain-error'

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

/** Reads the popup's lists from its document: what is shown, not what was computed. Long lists are unfolded meanwhile. */
const readArticle = `(async () => {
  const press = async (expanded) => {
    const buttons = document.querySelectorAll('section[data-part] .more[aria-expanded="' + expanded + '"]')
    for (const button of buttons) button.click()
    if (buttons.length > 0) await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const wordsOf = (element) => element ? element.innerText.replace(/\\s+/gu, ' ').trim() : ''
  const list = (part) => [...document.querySelectorAll('section[data-part="' + part + '"] li')]
  const nameOf = (item) => wordsOf(item.querySelector('.key-name')) + ' (' + wordsOf(item.querySelector('.count')) + ')'
  const quoteOf = (item) =>
    wordsOf(item.closest('.speaker-group').querySelector('.speaker-name')) + ': ' + wordsOf(item)
  await press(false)
  const shown = {
    title: wordsOf(document.querySelector('article h1')),
    summary: list('summary').map(wordsOf),
    people: list('people').map(nameOf),
    places: list('places').map(nameOf),
    quotes: list('quotes').map(quoteOf),
  }
  await press(true)
  return shown
})()`

const readMessage = `[...document.querySelectorAll('.message h1, .message h1 ~ p')]
  .map((element) => element.innerText.trim()).join('. ')`

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
    if (state === 'message') return { message: String(await popup.evaluate(readMessage)) }
    if (Date.now() > deadline) throw new PlainError(`The popup is not done after ${patience / 1000} seconds.`)
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
