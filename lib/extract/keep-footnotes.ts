/** The text of a link to a note: a number, a letter, a star, in brackets or not. */
const mark = /^[[(]?(?:\d{1,3}|[a-z]|[*†‡§¶]{1,3})[\])]?$/iu

/** Between a note and the box of all notes stand no more elements than these. */
const maxLevels = 4

/**
 * The notes that links in the text lead to: whoever reads a page takes a box called "footnotes" for furniture. Gives
 * back the ids of what the links name, as far as they have the shape of a note's mark.
 */
export function findNoteIds(document: ParentNode): Set<string> {
  const ids = new Set<string>()
  for (const link of document.querySelectorAll('a[href*="#"]')) {
    const text = link.textContent ?? ''
    if (text.length > 6 || !mark.test(text.trim())) continue
    const id = link.getAttribute('href')?.split('#')[1]
    if (id) ids.add(id)
  }
  return ids
}

/** Whether an element holds one of the notes. */
export const holdsNote = (element: Element, ids: ReadonlySet<string>): boolean =>
  ids.size > 0 &&
  (ids.has(element.id) || Array.from(element.querySelectorAll('[id]')).some(({ id }) => ids.has(id)))

/** Makes plain boxes of those that hold a clone's notes, so that the notes stay. */
export function keepFootnotes(copy: Document): void {
  const ids = findNoteIds(copy)
  if (ids.size === 0) return
  const found = Array.from(copy.querySelectorAll('[id]')).filter(({ id }) => ids.has(id))
  const plain = new Set<Element>()
  for (const note of found) {
    // The back link's target stands in the text, whose boxes tell where the article is.
    if (note.matches('sup,a,span') || note.querySelector('a[href*="#"]') === null) continue
    let box: Element | null = note
    for (let level = 0; box && box !== copy.body && level < maxLevels; level++, box = box.parentElement)
      if (isNoteBox(box)) plain.add(box)
  }
  for (const box of plain) {
    box.removeAttribute('class')
    if (!ids.has(box.id)) box.removeAttribute('id')
    if (box.localName !== 'footer' && box.localName !== 'aside') continue
    const section = copy.createElement('section')
    if (box.id) section.id = box.id
    section.append(...box.childNodes)
    box.replaceWith(section)
  }
}

/** By its name, or because it is a kind of box that is thrown away. */
const isNoteBox = (box: Element): boolean =>
  box.matches('footer,aside,[role^="doc-"]') || /note|reference/iu.test(`${box.className} ${box.id}`)
