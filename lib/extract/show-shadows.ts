/** Frames with less running text than this are advertisements and widgets. */
const minFrameText = 1000

/** Whether there are open shadow roots or frames with a text, or templates that stand for shadow roots. */
export function hasHiddenText(document: Document): boolean {
  if (document.querySelector('template[shadowrootmode="open"]')) return true
  if (Array.from(document.querySelectorAll('iframe')).some((frame) => readFrame(frame))) return true
  return Array.from(document.querySelectorAll('*')).some((element) => element.shadowRoot !== null)
}

/**
 * Puts into a clone what cloning leaves out, though the reader sees it: the content of open shadow roots, with their
 * slots filled, and of frames of the same origin that hold a text.
 */
export function showShadows(document: Document, copy: Document): void {
  const originals = document.querySelectorAll('*')
  let copies: NodeListOf<Element> | undefined
  const shown: [Element, Node][] = []
  for (let index = 0; index < originals.length; index++) {
    const original = originals[index]
    if (!original) continue
    const content = original.shadowRoot
      ? composeShadow(original.shadowRoot)
      : original.localName === 'iframe'
        ? readFrame(original as HTMLIFrameElement)
        : undefined
    if (!content) continue
    copies ??= copy.querySelectorAll('*')
    const target = copies[index]
    if (target) shown.push([target, content])
  }
  for (const [target, content] of shown) fill(target, copy.importNode(content, true))
  // Where a parser knows no declarative shadow roots, they are still templates.
  for (const template of copy.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]')) {
    const host = template.parentElement
    template.remove()
    if (host) fill(host, template.content)
  }
}

function composeShadow(root: ShadowRoot): DocumentFragment {
  const fragment = root.ownerDocument.createDocumentFragment()
  for (const child of root.childNodes) fragment.append(child.cloneNode(true))
  const originals = root.querySelectorAll('*')
  const copies = fragment.querySelectorAll('*')
  for (const [index, original] of originals.entries()) {
    const copy = copies[index]
    if (copy && original.shadowRoot) fill(copy, composeShadow(original.shadowRoot))
  }
  return fragment
}

/** The host's own children go where the slots are. */
function fill(host: Element, content: Node): void {
  if (host.localName === 'iframe') {
    const box = host.ownerDocument.createElement('div')
    box.append(content)
    host.replaceWith(box)
    return
  }
  const own = Array.from(host.childNodes)
  host.replaceChildren(content)
  for (const slot of host.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? ''
    const assigned = own.filter(
      (node) => (node.nodeType === 1 ? ((node as Element).getAttribute('slot') ?? '') : '') === name,
    )
    if (assigned.length > 0) slot.replaceWith(...assigned)
  }
}

function readFrame(frame: HTMLIFrameElement): DocumentFragment | undefined {
  let body: HTMLElement | undefined
  try {
    body = frame.contentDocument?.body
  } catch {
    // Another origin: the browser does not let us see it.
    return undefined
  }
  if (!body) return undefined
  const length = [...body.querySelectorAll('p')].reduce((sum, { textContent }) => sum + textContent.length, 0)
  if (length < minFrameText) return undefined
  const fragment = frame.ownerDocument.createDocumentFragment()
  for (const child of body.childNodes) fragment.append(frame.ownerDocument.importNode(child, true))
  return fragment
}
