/* oxlint-disable typescript/unbound-method -- the document's own methods may be what a page has put in their place */

/**
 * Names that elements may have without harm: they are read as a word at most, and many forms of honest pages have fields
 * of these names.
 */
const harmless = new Set(
  'id title name lang dir className slot part role style hidden dataset location cookie domain referrer URL links forms'.split(
    ' ',
  ),
)

/** What a document, and a form, gives in the place of its property or method of that name. */
const named = 'img,form,embed,object,iframe,input,select,textarea,button,fieldset,output'

/**
 * A document in which no element stands in the place of a property that a reader of it relies on: the document itself
 * where there is none, a copy without those names where there is. `<form><input name="parentNode">` leads whoever climbs
 * the tree round in a circle for ever, and `<img name="querySelectorAll">` is no function.
 */
export function disarm(document: Document): Document {
  // At a command line there is no such global, and the documents there let nothing take a property's place.
  if (typeof Document === 'undefined' || findTraps(document).length === 0) return document
  const copy = Document.prototype.cloneNode.call(document, true) as Document
  for (const element of findTraps(copy))
    for (const attribute of ['name', 'id']) Element.prototype.removeAttribute.call(element, attribute)
  return copy
}

function findTraps(document: Document): Element[] {
  const found: NodeListOf<Element> = Document.prototype.querySelectorAll.call(document, named)
  return Array.from(found).filter((element) => isCalled(element, 'name') || isCalled(element, 'id'))
}

const isCalled = (element: Element, attribute: string): boolean =>
  isTrap(Element.prototype.getAttribute.call(element, attribute))

const isTrap = (name: string | null): boolean =>
  name !== null && !harmless.has(name) && (name in Document.prototype || name in HTMLElement.prototype)
