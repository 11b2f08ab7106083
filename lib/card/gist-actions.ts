import type { Span } from '../model/span'
import type { SummaryLength } from '../model/analysis'
import type { CardEntity, GistContent } from './card-content'
import type { CardRequest } from './card-request'
import { copyText } from './copy-text'
import { drawSummary, sayIsSaved, type GistActions } from './draw-gist'
import { lightPage, type Light } from './light-page'
import { scrollToRange } from './scroll-to-range'
import { writeGistMarkdown } from './write-gist-markdown'

/** Asks the extension to do something about this tab; false where it could not. */
export type Ask = (action: CardRequest['action'], source: CardRequest['source']) => Promise<boolean>

const lights: Record<CardEntity['label'], Light> = { person: 'person', place: 'location' }

/** What the reader can do on a card that shows a gist; each reads what the content says by then. */
export function makeGistActions(content: GistContent, dialog: HTMLElement, ask: Ask): GistActions {
  const { words, source } = content
  let chosen: SummaryLength = 3
  let hasAsked = false
  const lit = new Map<HTMLElement, CardEntity>()
  const say = (said: string): void => dialog.querySelector('[role="status"]')?.replaceChildren(said)

  const goTo = (span: Span, button: HTMLElement): void => {
    const [range] = lightPage(content, 'place', [span])
    for (const one of dialog.querySelectorAll('[aria-current]')) one.removeAttribute('aria-current')
    if (range) {
      button.setAttribute('aria-current', 'location')
      scrollToRange(range, dialog)
      // The card may have moved, and become lower.
      button.scrollIntoView({ block: 'nearest' })
    }
    say(range ? '' : words.notInPage)
  }

  const toggle = (entity: CardEntity, button: HTMLElement): void => {
    const { label, mentions } = entity
    if (!lit.delete(button)) lit.set(button, entity)
    const spans = [...lit.values()]
      .flatMap((one) => (one.label === label ? one.mentions : []))
      .toSorted((a, b) => a.start - b.start)
    const ranges = lightPage(content, lights[label], spans)
    const range = ranges.find((_, index) => ranges[index] && spans[index] && mentions.includes(spans[index]))
    if (!range) say(lit.delete(button) ? words.notInPage : '')
    button.ariaPressed = String(lit.has(button))
    if (range) scrollToRange(range, dialog)
  }

  return {
    goTo,
    toggle,
    chooseLength(length) {
      chosen = length
      drawSummary(dialog, content, length, goTo)
    },
    copy() {
      void copyText(writeGistMarkdown(content, chosen)).then((done) =>
        say(done ? words.copied : words.copyFailed),
      )
    },
    save() {
      if (content.isPrivate && !content.isSaved && !hasAsked) {
        hasAsked = true
        return say(words.privateAsk)
      }
      return void ask('save', source).then((done) => {
        say(done ? words.saved : words.saveFailed)
        if (!done) return
        content.isSaved = true
        sayIsSaved(dialog, words)
      })
    },
    open() {
      void ask('open', source).then((done) => say(done ? '' : words.openFailed))
    },
  }
}
