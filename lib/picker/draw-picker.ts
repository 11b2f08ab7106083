import { makeSheet } from '../card/keep-from-page'
import { makeButton, makeElement } from '../card/make-element'
import type { PickerWords } from '../model/picker-words'
import styles from './picker.css?inline'

export type PickerAction = 'wider' | 'narrower' | 'previous' | 'next' | 'take' | 'leave'

export interface PickerView {
  /** Draws the outline around an element and says what it holds; `isSilent` only draws. */
  show(element: Element, isSilent?: boolean): void
  isKept(): boolean
  /** Whether the focus is on one of the picker's own buttons. */
  isOnControl(): boolean
  sayFailed(): void
  end(): void
}

/** How many characters of a text are said. */
const saidLength = 60

/**
 * Draws outline and bar into a closed shadow root below `host`, in the top layer: no style of the page reaches them, and
 * none of their own the page.
 */
export function drawPicker(
  host: HTMLElement,
  words: PickerWords,
  act: (action: PickerAction) => void,
): PickerView {
  const root = host.attachShadow({ mode: 'closed' })
  root.adoptedStyleSheets = [makeSheet(styles)]
  const before = document.activeElement
  const outline = makeElement('div', { class: 'outline' })
  const status = makeElement('p', { role: 'status', class: 'status' })
  const isKept = makeElement('input', { type: 'checkbox' })
  const button = (action: PickerAction, label: string, sign: string): HTMLButtonElement =>
    makeButton(
      { 'data-action': action, 'aria-label': label, title: label },
      () => act(action),
      makeElement('span', { 'aria-hidden': 'true' }, sign),
    )
  const bar = makeElement(
    'div',
    {
      class: 'bar',
      role: 'dialog',
      'aria-labelledby': 'heading',
      'aria-describedby': 'hint',
      tabindex: '-1',
    },
    makeElement('h2', { id: 'heading' }, words.heading),
    status,
    makeElement('p', { id: 'hint' }, words.hint),
    makeElement('label', {}, isKept, words.remember),
    makeElement(
      'div',
      { class: 'actions' },
      makeButton({ 'data-action': 'take', class: 'primary' }, () => act('take'), words.take),
      button('wider', words.wider, '↑'),
      button('narrower', words.narrower, '↓'),
      button('previous', words.previous, '←'),
      button('next', words.next, '→'),
      makeButton({ 'data-action': 'leave' }, () => act('leave'), words.leave),
    ),
  )
  const layer = makeElement(
    'div',
    { class: 'layer', popover: 'manual', lang: words.lang, dir: words.dir },
    outline,
    bar,
  )
  root.append(layer)
  layer.showPopover()
  bar.focus({ preventScroll: true })
  return {
    show(element, isSilent = false) {
      const { left, top, width, height } = element.getBoundingClientRect()
      outline.style.translate = `${left}px ${top}px`
      outline.style.width = `${width}px`
      outline.style.height = `${height}px`
      // What is chosen must not lie under the bar.
      layer.toggleAttribute(
        'data-at-top',
        top > innerHeight / 2 && top + height > innerHeight - bar.offsetHeight,
      )
      // For tests: the page may know where the reader points, which its own listeners could tell too.
      host.dataset['at'] = element.localName + (element.id && `#${element.id}`)
      if (!isSilent) status.textContent = describe(element, words)
    },
    isKept: () => isKept.checked,
    isOnControl: () => root.activeElement?.matches('button,input') ?? false,
    sayFailed() {
      status.textContent = words.failed
    },
    end() {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    },
  }
}

function describe(element: Element, { chosen }: PickerWords): string {
  const text = (element.textContent ?? '').replace(/\s+/gu, ' ').trim()
  const start = text.length > saidLength ? `${text.slice(0, saidLength)}…` : text
  return chosen
    .replace('{words}', () => String(text ? text.split(' ').length : 0))
    .replace('{start}', () => start)
}
