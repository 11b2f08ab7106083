import type { CardSource, MessageContent } from './card-content'
import { makeButton, makeElement } from './make-element'

/** Why there is no gist, with what can be done instead. */
export function drawMessage(content: MessageContent, show: (source: CardSource) => void): HTMLElement[] {
  const { kind, title, body, offer } = content
  return [
    makeElement(
      'header',
      {},
      makeElement('h2', { id: 'title', role: kind === 'pending' ? 'status' : undefined }, title),
    ),
    makeElement(
      'div',
      { class: 'body' },
      body ? makeElement('p', { class: 'quiet' }, body) : undefined,
      offer && makeButton({ class: 'action primary' }, () => show(offer.source), offer.label),
    ),
  ]
}
