import DOMPurify from 'dompurify'
import { sanitizeOptions } from '../../../lib/model/sanitize-options'

/** What the views make of markup before they show it. */
export const purify = (markup: string): DocumentFragment =>
  DOMPurify.sanitize(markup, { ...sanitizeOptions, RETURN_DOM_FRAGMENT: true })
