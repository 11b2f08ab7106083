import { assert, property } from 'fast-check'
import { expect, test } from 'vitest'
import { sanitize } from '../../../lib/extract/sanitize'
import { sanitizeOptions } from '../../../lib/model/sanitize-options'
import { fuzzRuns } from '../../fuzz-runs'
import { randomMarkup } from './random-markup'

const allowed = new Set<string>(sanitizeOptions.ALLOWED_TAGS)

function clean(markup: string): HTMLElement {
  const holder = document.createElement('div')
  holder.append(sanitize(markup, globalThis.window))
  return holder
}

test('the sanitizer: what it gives is written, read and sanitized again without a change, and holds nothing forbidden', () => {
  assert(
    property(randomMarkup, (markup) => {
      const once = clean(markup).innerHTML
      const again = clean(once)
      expect(again.innerHTML).toBe(once)
      for (const element of again.querySelectorAll('*')) {
        expect(allowed).toContain(element.localName)
        for (const { name, value } of element.attributes) {
          expect(name).not.toMatch(/^on|^style$/u)
          if (name === 'id' || name === 'name') expect(value).toMatch(/^user-content-/u)
          if (name === 'href' || name === 'cite') expect(value).toMatch(/^(?:https?:|mailto:|#)/iu)
          if (name === 'src') expect(value).toMatch(/^(?:https?:|mailto:|#|data:)/iu)
        }
      }
    }),
    fuzzRuns('sanitizer'),
  )
}, 3_600_000)
