import { copyText } from '../card/copy-text'
import { makeButton, makeElement } from '../card/make-element'
import type { Colour } from '../model/annotation'
import { colours } from '../render/paint-annotations'
import { drawNote } from './draw-note'
import type { MarkDetails, MarkerWords } from './live-mark'
import type { AskAboutMarks } from './marks-request'

interface MarkScene {
  mark: MarkDetails
  words: MarkerWords
  /** Whether the page has other words now where the mark stands; undefined where it does not have it at all. */
  isChanged: boolean | undefined
  ask: AskAboutMarks
  close: () => void
  /** The bar has become larger or smaller. */
  onResize: () => void
  /** Shows something else in the bar's place. */
  replace: (...content: HTMLElement[]) => void
}

/** What can be done with a mark, as elements of the bar, and by its keys. */
export interface DrawnMark {
  content: HTMLElement[]
  keys: Record<string, () => void>
  /** Keeps what is still being written. */
  flush: () => Promise<boolean>
}

/** Draws the bar at a mark. */
export function drawMark(scene: MarkScene): DrawnMark {
  const { mark, words, ask, close, onResize } = scene
  const status = makeElement('p', { class: 'said', role: 'status' })
  const say = (said: string): void => {
    status.replaceChildren(said)
    onResize()
  }
  const fields = drawNote(mark, words, ask, say, close)
  const open = (focus?: 'note' | 'tags'): void => {
    fields.open(focus)
    onResize()
  }
  const swatches = new Map<Colour, HTMLButtonElement>()
  const choose = (colour: Colour): void => {
    void ask({ ask: 'colour', id: mark.id, colour }).then((done) => {
      if (done !== true) return say(words.saveFailed)
      mark.colour = colour
      for (const [one, swatch] of swatches) swatch.ariaPressed = String(one === colour)
    })
  }
  for (const [index, colour] of colours.entries()) {
    const name = words.colours[colour]
    const attributes = {
      class: `swatch ${colour}`,
      'aria-label': name,
      title: `${name} (${index + 1})`,
      'aria-pressed': String(colour === mark.colour),
    }
    swatches.set(
      colour,
      makeButton(attributes, () => choose(colour)),
    )
  }
  const copy = async (): Promise<void> => {
    const cited = await ask({ ask: 'cite', id: mark.id })
    const isCopied = typeof cited === 'string' && (await copyText(cited))
    say(isCopied ? words.copied : words.copyFailed)
  }
  const remove = async (): Promise<void> => {
    await fields.save()
    if ((await ask({ ask: 'remove', id: mark.id })) !== true) return say(words.saveFailed)
    const undo = async (): Promise<void> => {
      if ((await ask({ ask: 'restore', id: mark.id })) === true) await ask({ ask: 'open', id: mark.id })
    }
    scene.replace(
      makeElement(
        'div',
        { class: 'bar' },
        makeElement('p', { role: 'status' }, words.removed),
        makeButton({ class: 'button' }, () => void undo(), words.undo),
        drawClose(words, close),
      ),
    )
  }
  const bar = makeElement(
    'div',
    { class: 'bar' },
    makeElement('div', { role: 'group', class: 'colours', 'aria-label': words.colour }, ...swatches.values()),
    makeButton({ class: 'button', title: 'a' }, () => open('note'), words.note),
    makeButton({ class: 'button' }, () => open('tags'), words.tag),
    makeButton({ class: 'button' }, () => void copy(), words.copy),
    makeButton({ class: 'button' }, () => void remove(), words.remove),
    drawClose(words, close),
  )
  if (mark.note !== '' || mark.tags !== '') fields.open()
  const byDigit = colours.map((colour, index) => [String(index + 1), () => choose(colour)] as const)
  return {
    content: [...drawState(scene), bar, fields.form, status],
    keys: { ...Object.fromEntries(byDigit), a: () => open('note') },
    flush: fields.save,
  }
}

/** That the page has other words now, or has not the mark at all. */
function drawState({ mark, words, isChanged }: MarkScene): HTMLElement[] {
  if (isChanged === false) return []
  const said = isChanged ? words.changed : `${words.lost}:`
  return [makeElement('p', { class: 'changed' }, said, ' ', makeElement('q', { dir: 'auto' }, mark.exact))]
}

/** The button that closes. */
export const drawClose = (words: MarkerWords, close: () => void): HTMLButtonElement =>
  makeButton(
    { class: 'close', 'aria-label': words.close, title: words.close, 'aria-keyshortcuts': 'Escape' },
    close,
    '×',
  )
