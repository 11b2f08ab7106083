import type { CardContent, CardWords, GistContent } from './card-content'
import type { CardLook } from './card-start'
import { readKey, turnAround } from './card-keys'
import { completeGist, drawGist, drawLengths, type GistActions } from './draw-gist'
import { drawMessage } from './draw-message'
import { makeGistActions, type Ask } from './gist-actions'
import { keepFromPage, makeSheet } from './keep-from-page'
import { makeHost } from './make-host'
import { endLights } from './light-page'
import { makeButton, makeElement } from './make-element'

/** The card in a page, as the extension sees it. */
export interface Card {
  /** Opens the card with nothing on it yet. */
  open(look: CardLook): void
  /** Shows a gist or a message. False where the document can show no card; once closed by the reader it stays closed. */
  show(content: CardContent, styles: string): boolean
  /** Closes the card and gives the focus back; false where it was not open. */
  close(): boolean
}

/**
 * Makes a card for this document. It stands in the top layer, in a closed shadow root below one element that is put
 * at the end of the document and taken away with the card: no style of the page reaches it, and none of its own the page.
 */
export function makeCard(send: Ask, isExtensionGone: () => boolean): Card {
  const host = makeHost('card')
  const root = host.attachShadow({ mode: 'closed' })
  const dialog = makeElement('dialog', { 'aria-labelledby': 'heading title', tabindex: '-1' })
  let keys: Record<string, () => void> = {}
  let isClosed = false
  /** What is shown, where it is a gist. */
  let shown: { content: GistContent; actions: GistActions } | undefined

  const close = (): boolean => {
    const wasOpen = host.isConnected
    isClosed ||= wasOpen
    if (wasOpen) endLights()
    // Gives the focus back to where it was.
    if (dialog.open) dialog.close()
    host.remove()
    return wasOpen
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const key = readKey(event)
    if (key === 'Escape') close()
    else if (key === 'Tab') {
      if (!turnAround(root, event.shiftKey)) return
    } else if (key && keys[key] && !event.repeat) keys[key]()
    else return
    event.preventDefault()
  }
  const attach = (styles: string): boolean => {
    if (!(document.documentElement instanceof HTMLElement)) return false
    root.adoptedStyleSheets = [makeSheet(styles)]
    root.append(dialog)
    document.documentElement.append(host)
    dialog.addEventListener('keydown', onKeyDown)
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault()
      close()
    })
    dialog.addEventListener('pointerdown', (event) => {
      if (isBeside(dialog, event)) close()
    })
    // A page that comes back from the browser's memory comes back as it was before Lede.
    addEventListener('pagehide', close, { once: true })
    keepFromPage(host)
    dialog.showModal()
    return true
  }

  /** What cannot be done because there is nobody left to do it is said in the card's place. */
  const askOr =
    (words: CardWords): Ask =>
    async (action, source) => {
      const isDone = await send(action, source)
      if (!isDone && isExtensionGone()) api.show({ kind: 'message', title: words.reloadPage, words }, '')
      return isDone
    }
  const showGist = (content: GistContent): void => {
    const actions = makeGistActions(content, dialog, askOr(content.words))
    dialog.querySelector('.heading')?.after(...drawLengths(content, actions))
    dialog.append(...drawGist(content, actions))
    actions.chooseLength(content.length ?? 3)
    shown = { content, actions }
    keys = {
      1: () => actions.chooseLength(1),
      3: () => actions.chooseLength(3),
      5: () => actions.chooseLength(5),
      c: actions.copy,
      s: actions.save,
      o: actions.open,
    }
  }
  /** The same gist again, with what was found since. */
  const complete = ({ content, actions }: NonNullable<typeof shown>, found: GistContent): void => {
    // The reader may have saved it meanwhile.
    Object.assign(content, found, { isSaved: content.isSaved || found.isSaved })
    completeGist(dialog, content, actions)
    host.toggleAttribute('data-lede-whole', true)
  }
  const drawBar = (words: CardWords): void => {
    dialog.lang = words.lang
    dialog.dir = words.dir
    dialog.replaceChildren(
      makeElement(
        'div',
        { class: 'bar' },
        makeElement('p', { id: 'heading', class: 'heading' }, words.heading),
        makeButton({ class: 'close', 'aria-label': words.close, 'aria-keyshortcuts': 'Escape' }, close, '×'),
      ),
    )
  }
  const api: Card = {
    close,
    open({ styles, words }) {
      if (!isClosed && !host.isConnected && attach(styles)) drawBar(words)
    },
    show(content, styles) {
      if (isClosed) return true
      if (
        content.kind === 'gist' &&
        shown?.content.isWhole === false &&
        shown.content.text === content.text
      ) {
        complete(shown, content)
        return true
      }
      shown = undefined
      if (!host.isConnected && !attach(styles)) return false
      const { words } = content
      // For tests and the speed benchmark: the page may know that there is a card, and is not told of what.
      host.dataset.lede = content.kind
      host.toggleAttribute('data-lede-whole', content.kind === 'gist' && content.isWhole)
      keys = {}
      drawBar(words)
      if (content.kind === 'gist') showGist(content)
      else dialog.append(...drawMessage(content, (source) => void askOr(words)('show', source)))
      dialog.focus({ preventScroll: true })
      return true
    },
  }
  return api
}

/** Whether a press met the page beside the card, which the dialog's backdrop covers. */
function isBeside(dialog: HTMLElement, { target, clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect()
  return target === dialog && (clientX < left || clientX > right || clientY < top || clientY > bottom)
}
