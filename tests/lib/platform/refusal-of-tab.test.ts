import { expect, test } from 'vitest'
import { refusalOfAddress, refusalOfError } from '../../../lib/platform/refusal-of-tab'

test.each([
  ['chrome://version/', 'browser-page'],
  ['about:config', 'browser-page'],
  ['view-source:https://news.example/', 'browser-page'],
  ['moz-extension://abc/page.html', 'browser-page'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://chrome.google.com/webstore/detail/x', 'store'],
  ['https://addons.mozilla.org/en-US/firefox/', 'store'],
  ['https://chrome.google.com/intl/en/', undefined],
  ['https://news.example/story', undefined],
  ['file:///home/ana/story.html', undefined],
  [undefined, undefined],
])('%s: %s', (url, reason) => {
  expect(refusalOfAddress(url)?.reason).toBe(reason)
})

test.each([
  ['Cannot access a chrome:// URL', undefined, 'browser-page'],
  ['The extensions gallery cannot be scripted.', undefined, 'store'],
  ['Cannot access contents of url "file:///a.html".', undefined, 'file'],
  ['Missing host permission for the tab', 'file:///a.html', 'file'],
  ['Missing host permission for the tab', undefined, 'browser-page'],
  ['Frame with ID 0 is showing error page', undefined, 'not-loaded'],
  ['Cannot access contents of the page. Extension manifest must request permission', undefined, 'not-loaded'],
  ['Missing host permission for the tab', 'https://news.example/', 'not-loaded'],
  ['Missing host permission for the tab', 'https://news.example/report.PDF?page=2', 'pdf'],
  ['Missing host permission for the tab', 'https://news.example/story?from=a.pdf', 'not-loaded'],
  ['No tab with id: 7', undefined, 'gone'],
  ['Something new', undefined, 'failed'],
])('%s (%s): %s', (message, url, reason) => {
  expect(refusalOfError(new Error(message), url).reason).toBe(reason)
})
