import { beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { readStarted } from '../../../lib/platform/read-tab'
import { startReading } from '../../../lib/platform/started-reading'

const query = vi.fn<() => Promise<{ id?: number; url?: string; status?: string }[]>>()
const executeScript = vi.fn<() => Promise<{ result: unknown }[]>>()

beforeEach(() => {
  fakeBrowser.reset()
  vi.stubGlobal('chrome', { tabs: { query }, scripting: { executeScript } })
  vi.stubGlobal('browser', undefined)
  executeScript.mockReset()
  Object.assign(browser.tabs, { get: () => Promise.resolve({ incognito: false }) })
})

test('the page of the tab in front is read without the code of the popup', async () => {
  query.mockResolvedValue([{ id: 7, url: 'https://a.example/', status: 'complete' }])
  executeScript.mockResolvedValue([{ result: { article: { title: 'A' }, pictures: [] } }])
  const started = startReading()
  await started.page
  expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/page.js'] })
  expect(await readStarted(started)).toEqual({ article: { title: 'A' }, pictures: [], tabId: 7 })
})

test.each([
  ['no tab', [], 'gone'],
  ['a page of the browser', [{ id: 7, url: 'chrome://version' }], 'browser-page'],
  ['a page that may not be read', [{ id: 7, url: 'https://a.example/' }], 'not-loaded'],
])('%s is said when somebody comes for it, and nothing is thrown before', async (_, tabs, reason) => {
  query.mockResolvedValue(tabs)
  executeScript.mockRejectedValue(new Error('Cannot access contents of the page'))
  const started = startReading()
  await new Promise((resolve) => setTimeout(resolve))
  expect(await readStarted(started)).toEqual({ reason })
})
