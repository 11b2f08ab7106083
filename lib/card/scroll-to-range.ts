/**
 * Scrolls a place in the live page to where the reader sees it. Where a card would cover it all the same, as at the
 * top of a page, the card moves to the other end of the window.
 */
export function scrollToRange(range: Range, card?: HTMLElement): void {
  const element = range.startContainer.parentElement
  if (!element) return
  const scroller = scrollerOf(element)
  const box = range.getBoundingClientRect()
  let by = scrollFor(box, card, scroller)
  if (card && isCovered(box, by, card)) {
    card.toggleAttribute('data-moved')
    by = scrollFor(box, card, scroller)
  }
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'
  scroller.scrollBy({ top: by, behavior })
}

/** By how much to scroll so that the place stands in the middle of what the card leaves free, as far as that can be scrolled. */
function scrollFor(box: DOMRect, card: HTMLElement | undefined, scroller: Element): number {
  const middle = card ? freeMiddle(box, card.getBoundingClientRect()) : innerHeight / 2
  const by = box.top + box.height / 2 - middle
  const { scrollTop, scrollHeight, clientHeight } = scroller
  return Math.max(-scrollTop, Math.min(by, scrollHeight - clientHeight - scrollTop))
}

function isCovered(box: DOMRect, by: number, card: HTMLElement): boolean {
  const { top, bottom, left, right } = card.getBoundingClientRect()
  return box.right > left && box.left < right && box.bottom - by > top && box.top - by < bottom
}

/** The height at which the card covers nothing of what is gone to; the middle of the window where they stand side by side. */
function freeMiddle(box: DOMRect, card: DOMRect): number {
  if (box.right <= card.left || box.left >= card.right) return innerHeight / 2
  const below = innerHeight - card.bottom
  return card.top > below ? card.top / 2 : innerHeight - below / 2
}

/** What scrolls the element: the page itself, or the part of it that has a scroll bar of its own. */
function scrollerOf(element: Element): Element {
  const root = document.scrollingElement ?? document.documentElement
  for (
    let one: Element | null = element;
    one && one !== document.body && one !== root;
    one = one.parentElement
  ) {
    const scrolls = /auto|scroll/u.test(getComputedStyle(one).overflowY)
    if (scrolls && one.scrollHeight > one.clientHeight + 1) return one
  }
  return root
}
