import { makeHost } from '../card/make-host'
import { pathOf } from '../extract/path-of'
import { drawPicker, type PickerAction, type PickerView } from './draw-picker'
import type { PickerWords } from '../model/picker-words'
import { beside, blockAt, firstChoice, narrower, wider } from './walk-elements'

export interface Picker {
  /** False where the document can show no picker. */
  start(words: PickerWords): boolean
  leave(): void
}

const actionOfKey: Readonly<Record<string, PickerAction>> = {
  ArrowUp: 'wider',
  ArrowDown: 'narrower',
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  Enter: 'take',
  Escape: 'leave',
}

/** Presses that the page must not hear while it is pointed at: it would follow a link. */
const presses =
  'pointerdown pointerup mousedown mouseup click dblclick auxclick contextmenu touchstart touchend'.split(' ')

/**
 * Lets the reader point at an element of the page: with the mouse, by touch or with the arrow keys. `take` is told the
 * element's CSS selector, and says whether there was text in it. The page's own elements are never changed.
 */
export function makePicker(take: (path: string, isKept: boolean) => Promise<boolean>): Picker {
  const host = makeHost('picker')
  host.dataset['lede'] = 'picker'
  const listening = new AbortController()
  let view: PickerView | undefined
  let chosen: Element = document.body
  /** The way that was widened, so that narrowing goes back on it. */
  let inner: Element[] = []

  const isOwn = (event: Event): boolean => event.composedPath()[0] === host || event.target === host
  const choose = (element: Element, way: Element[] = []): void => {
    chosen = element
    inner = way
    view?.show(element)
  }
  const leave = (): void => {
    listening.abort()
    view?.end()
    host.remove()
  }
  const act = (action: PickerAction): void => {
    if (action === 'leave') leave()
    else if (action === 'wider') {
      const around = wider(chosen)
      if (around !== chosen) choose(around, [chosen, ...inner])
    } else if (action === 'narrower') {
      const [back, ...rest] = inner
      choose(back ?? narrower(chosen), back ? rest : [])
    } else if (action === 'next') choose(beside(chosen, 'nextElementSibling'))
    else if (action === 'previous') choose(beside(chosen, 'previousElementSibling'))
    else void finish()
    if (action !== 'leave' && action !== 'take') chosen.scrollIntoView({ block: 'nearest' })
  }
  const finish = async (): Promise<void> => {
    const isKept = view?.isKept() ?? false
    if (await take(pathOf(chosen), isKept)) leave()
    else view?.sayFailed()
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const action = actionOfKey[event.key]
    // Enter on a button of the picker presses that button.
    if (!action || (event.key === 'Enter' && isOwn(event) && view?.isOnControl())) {
      if (!isOwn(event) && event.key !== 'Tab') stop(event)
      return
    }
    stop(event)
    act(action)
  }
  const onPoint = (event: PointerEvent): void => {
    if (isOwn(event)) return
    const [target] = event.composedPath()
    if (target instanceof Element && target !== document.documentElement) {
      const block = blockAt(target)
      if (block !== chosen) choose(block)
    }
  }
  const onPress = (event: Event): void => {
    if (isOwn(event)) return
    stop(event)
    if (event.type === 'pointerdown') onPoint(event as PointerEvent)
    // A finger covers what it points at: it only chooses, and the button takes.
    if (event.type === 'click' && (event as PointerEvent).pointerType === 'mouse') act('take')
  }

  return {
    leave,
    start(words) {
      if (!(document.documentElement instanceof HTMLElement) || !document.body) return false
      const { signal } = listening
      const options = { capture: true, signal }
      document.documentElement.append(host)
      view = drawPicker(host, words, act)
      globalThis.addEventListener('keydown', onKeyDown, options)
      globalThis.addEventListener('pointermove', onPoint, options)
      for (const type of presses) globalThis.addEventListener(type, onPress, { ...options, passive: false })
      for (const type of ['scroll', 'resize'])
        globalThis.addEventListener(type, () => view?.show(chosen, true), { ...options, passive: true })
      choose(firstChoice(document))
      return true
    },
  }
}

function stop(event: Event): void {
  event.stopImmediatePropagation()
  // A touch may still scroll the page.
  if (event.cancelable && !event.type.startsWith('touch')) event.preventDefault()
}
