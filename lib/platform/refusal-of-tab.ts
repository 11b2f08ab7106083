import type { Refusal } from '../model/refusal'

const stores = [
  'chromewebstore.google.com',
  'chrome.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
]

/** Tells by its address that no extension may read a tab; undefined where it may be tried. */
export function refusalOfAddress(url: string | undefined): Refusal | undefined {
  if (!url || !URL.canParse(url)) return undefined
  const { protocol, hostname, pathname } = new URL(url)
  if (stores.includes(hostname) && (hostname !== 'chrome.google.com' || pathname.startsWith('/webstore')))
    return { reason: 'store' }
  if (['http:', 'https:', 'file:'].includes(protocol)) return undefined
  return { reason: 'browser-page' }
}

/**
 * Tells from the browser's own words why a tab could not be read.
 * Chromium and Firefox say it in English only, whatever the interface's language.
 */
export function refusalOfError(error: unknown, url?: string): Refusal {
  const message = error instanceof Error ? error.message : String(error)
  if (/extensions gallery|webstore/iu.test(message)) return { reason: 'store' }
  if (url?.startsWith('file:') || /file:\/\//iu.test(message)) return { reason: 'file' }
  if (/no tab with id|frame with id 0 was removed|frame was removed|tab was closed/iu.test(message))
    return { reason: 'gone' }
  // Chromium says the same of an empty tab and of the page it shows in place of one that did not load.
  if (/showing error page|cannot access contents/iu.test(message)) return { reason: 'not-loaded' }
  // Firefox says the same of its PDF viewer and of a page that did not load: only the address tells them apart.
  if (url && /missing host permission/iu.test(message))
    return { reason: /^[^?#]*\.pdf(?:[?#]|$)/iu.test(url) ? 'pdf' : 'not-loaded' }
  if (/cannot access|missing host permission|cannot be scripted/iu.test(message))
    return { reason: 'browser-page' }
  return { reason: 'failed' }
}
