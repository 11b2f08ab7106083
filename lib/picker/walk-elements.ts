/** What is never pointed at: it holds no text of its own, or is not seen. */
const passedOver = 'script,style,noscript,template,link,meta,head,br,wbr,source,track,svg *,math *'

/** What is too small to be a text; pointing at it means the paragraph around it. */
const inLine = 'a,abbr,b,bdi,cite,code,em,i,img,kbd,mark,picture,q,s,small,span,strong,sub,sup,svg,time,u'

const isSeen = (element: Element): boolean =>
  !element.matches(passedOver) &&
  element.getClientRects().length > 0 &&
  Boolean(element.textContent?.trim() || element.querySelector('img'))

/** The block that an element is in, or the element itself where it is one. */
export function blockAt(element: Element): Element {
  let block = element
  while (block.parentElement && block.matches(inLine) && block.parentElement !== block.ownerDocument.body)
    block = block.parentElement
  return block
}

/** The nearest element around one that shows more than it; the body is the widest. */
export function wider(element: Element): Element {
  const { body } = element.ownerDocument
  let around = element.parentElement
  const { length } = element.textContent ?? ''
  while (around && around !== body && (around.textContent ?? '').length === length)
    around = around.parentElement
  return around && body.contains(around) ? around : element
}

/** The first element within one that shows text of its own; the element itself where it holds no block. */
export function narrower(element: Element): Element {
  let inner = element
  for (;;) {
    const blocks = [...inner.children].filter((child) => isSeen(child) && !child.matches(inLine))
    const [first] = blocks
    if (!first) return inner === element || inner.matches(inLine) ? element : inner
    inner = first
    if (blocks.length > 1 || first.textContent !== element.textContent) return first
  }
}

/** The next element that is seen beside one, or the one before it; itself where there is none. */
export function beside(element: Element, step: 'nextElementSibling' | 'previousElementSibling'): Element {
  let other = element[step]
  while (other && !isSeen(other)) other = other[step]
  return other ?? element
}

/** Where the reader most likely begins: what the page calls its article, else all of it. */
export function firstChoice(document: Document): Element {
  const named = [...document.querySelectorAll('article,main,[role="main"]')].filter(isSeen)
  return (
    named.toSorted((a, b) => (b.textContent?.length ?? 0) - (a.textContent?.length ?? 0)).at(0) ??
    document.body
  )
}
