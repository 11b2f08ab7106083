import DOMPurify from 'dompurify'
import { sanitizeOptions } from '../model/sanitize-options'

const purifiers = new WeakMap<object, ReturnType<typeof DOMPurify>>()

/**
 * Turns untrusted content into a fragment without scripts, styles, forms, frames or handlers. `view` is the window
 * whose DOM is used. The content itself is left as it was.
 */
export function sanitize(content: Node | string, view: Window & typeof globalThis): DocumentFragment {
  const purify = purifiers.get(view) ?? DOMPurify(view)
  purifiers.set(view, purify)
  return purify.sanitize(content, { ...sanitizeOptions, RETURN_DOM_FRAGMENT: true })
}
