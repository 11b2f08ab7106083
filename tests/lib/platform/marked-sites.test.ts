import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { browser } from 'wxt/browser'
import {
  forgetSite,
  listSites,
  patternOf,
  registerSites,
  rememberSites,
} from '../../../lib/platform/marked-sites'

/** What the browser has granted, and what was registered with it. */
let granted: string[] = []
let registered: { id: string; matches?: string[] }[] = []

beforeEach(() => {
  fakeBrowser.reset()
  granted = []
  registered = []
  Object.assign(browser.permissions, {
    getAll: vi.fn(async () => ({ origins: granted, permissions: [] })),
    contains: vi.fn(async ({ origins }: { origins: string[] }) =>
      origins.every((one) => granted.includes(one)),
    ),
    remove: vi.fn(async ({ origins }: { origins: string[] }) => {
      granted = granted.filter((one) => !origins.includes(one))
      return true
    }),
  })
  Object.assign(browser.scripting, {
    getRegisteredContentScripts: vi.fn(async () => registered),
    registerContentScripts: vi.fn(async (scripts: typeof registered) => {
      registered = scripts
    }),
    updateContentScripts: vi.fn(async (scripts: typeof registered) => {
      registered = scripts
    }),
    unregisterContentScripts: vi.fn(async () => {
      registered = []
    }),
  })
})

test.each([
  ['https://news.example.org:8443/a?b#c', 'https://news.example.org/*'],
  ['http://127.0.0.1:8000/', 'http://127.0.0.1/*'],
  ['file:///home/a.html', undefined],
  ['about:blank', undefined],
  ['nonsense', undefined],
])('the site of %s is %s', (url, pattern) => {
  expect(patternOf(url)).toBe(pattern)
})

test('the script runs where it is allowed, and nowhere else', async () => {
  await registerSites()
  expect(registered).toEqual([])
  granted = ['https://a.example/*']
  await registerSites()
  expect(registered).toMatchObject([{ matches: ['https://a.example/*'], js: ['lookout.js'] }])
  granted = ['https://a.example/*', 'https://b.example/*']
  await registerSites()
  expect(registered).toMatchObject([{ matches: granted }])
  granted = []
  await registerSites()
  expect(registered).toEqual([])
})

test('what the browser has taken back is told apart from what the reader gave back', async () => {
  granted = ['https://a.example/*', 'https://b.example/*']
  await rememberSites(granted)
  granted = ['https://a.example/*']
  expect(await listSites()).toEqual([
    { pattern: 'https://a.example/*', host: 'a.example', isAllowed: true },
    { pattern: 'https://b.example/*', host: 'b.example', isAllowed: false },
  ])
  await forgetSite('https://a.example/*')
  await forgetSite('https://b.example/*')
  expect(granted).toEqual([])
  expect(await listSites()).toEqual([])
})
