import { makeElement } from './make-element'

/**
 * Makes the element below which a part of Lede stands in a page. One of the same part that an earlier version of Lede left
 * behind, when it was updated under the open page, is taken away: nobody answers it any more.
 */
export function makeHost(part: 'card' | 'marker' | 'picker'): HTMLElement {
  for (const left of document.querySelectorAll(`html > [data-lede-part="${part}"]`)) left.remove()
  return makeElement('div', { 'data-lede': '', 'data-lede-part': part })
}
