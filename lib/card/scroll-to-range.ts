/** Scrolls a place in the live page to where the reader sees it: beside the card, or above or below it. */
export function scrollToRange(range: Range, card: Element): void {
  const element = range.startContainer.parentElement
  if (!element) return
  const box = range.getBoundingClientRect()
  const top = freeMiddle(box, card.getBoundingClientRect())
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'
  scrollerOf(element).scrollBy({ top: box.top + box.height / 2 - top, behavior })
}

/** The height at which the card covers nothing of what is gone to; the middle of the window where they stand side by side. */
function freeMiddle(box: DOMRect, card: DOMRect): number {
  if (box.right < card.left || box.left > card.right) return innerHeight / 2
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
