import 'fake-indexeddb/auto'
import {
  anything,
  assert,
  asyncProperty,
  constant,
  constantFrom,
  jsonValue,
  oneof,
  record,
  string,
  type Arbitrary,
} from 'fast-check'
import { beforeEach, expect, test, vi } from 'vitest'
import { browser, type Browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { answerCard } from '../../../entrypoints/background/answer-card'
import { answerMarks } from '../../../entrypoints/background/answer-marks'
import { answerPicker } from '../../../entrypoints/background/answer-picker'
import { openClipStore } from '../../../lib/clips/clip-store'
import { openDraftStore } from '../../../lib/clips/draft-store'
import { listenForAsked } from '../../../lib/platform/asked-tabs'
import { fuzzRuns } from '../../fuzz-runs'
import { clip } from '../../lib/clips/export/clip'

type Sender = Browser.runtime.MessageSender

const answers = [answerCard, answerMarks, answerPicker]
const kept = { ...clip(), id: 'a1' }
const page = kept.article.url
const mark = kept.annotations[0]?.id ?? ''
const tab = { id: 7, url: page } as Browser.tabs.Tab
const own: Sender = { id: browser.runtime.id, tab, frameId: 0, url: page }

const saved = vi.fn<(what: string) => void>()
const executed = vi.fn(async () => [])

beforeEach(async () => {
  fakeBrowser.reset()
  saved.mockClear()
  executed.mockClear()
  const store = await openClipStore()
  await store.putAll([kept])
  Object.assign(browser.tabs, { get: async () => tab, query: async () => [] })
  Object.assign(browser.scripting, { executeScript: executed, insertCSS: async () => undefined })
  browser.storage.onChanged.addListener((changes) => saved(JSON.stringify(changes)))
})

/** All that is kept, as text. */
async function dump(): Promise<string> {
  const store = await openClipStore()
  const drafts = await openDraftStore()
  const clips = await Promise.all((await store.listRows()).map(({ id }) => store.get(id)))
  const draft = await drafts.read(`${page} ${mark}`)
  return JSON.stringify([
    clips,
    draft,
    await browser.storage.local.get(),
    await browser.storage.session.get(),
  ])
}

/** Sends a message as the browser would; gives back what was answered, undefined where nobody answers. */
const send = (message: unknown, sender: Sender): Promise<unknown[]> =>
  Promise.all(answers.map(async (answer) => answer(message, sender)))

const near: Arbitrary<unknown> = record(
  {
    to: constantFrom(
      'lede-card',
      'lede-marks',
      'lede-picker',
      'lede-panel',
      'lede-painter',
      'lede',
      '__proto__',
    ),
    action: oneof(constantFrom('save', 'open', 'show', 'remove'), anything()),
    source: oneof(constantFrom('page', 'now', 'text', 'https://a.example/'), anything()),
    ask: oneof(
      constantFrom('marks', 'paint', 'open', 'remove', 'restore', 'cite', 'draft', 'words', 'all'),
      anything(),
    ),
    id: oneof(constant(mark), string(), anything()),
    colour: oneof(constantFrom('yellow', 'red', '__proto__'), anything()),
    note: oneof(string(), anything()),
    tags: oneof(string(), anything()),
    path: oneof(string(), anything()),
    isKept: anything(),
    asked: anything(),
  },
  { requiredKeys: [] },
)
const message = oneof(anything({ withNullPrototype: true, withBigInt: true }), jsonValue(), near)

/** Everybody but Lede's own script in the top frame of a web page. */
const stranger: Arbitrary<Sender> = constantFrom<Sender[]>(
  {},
  { ...own, id: 'somebodyelse' },
  { ...own, id: undefined },
  { ...own, tab: undefined },
  { ...own, frameId: 3 },
  { ...own, frameId: undefined },
)

test('msg-shape: from a stranger no message is answered, throws or writes anything', async () => {
  const before = await dump()
  await assert(
    asyncProperty(message, stranger, async (sent, sender) => {
      expect(await send(sent, sender)).toEqual([undefined, undefined, undefined])
    }),
    fuzzRuns('messages of strangers'),
  )
  expect(await dump()).toBe(before)
  expect(saved).not.toHaveBeenCalled()
  expect(executed).not.toHaveBeenCalled()
}, 1_800_000)

const broken = message.filter((sent) => {
  const { to } = (typeof sent === 'object' && sent !== null ? sent : {}) as Record<string, unknown>
  return to === undefined || !['lede-card', 'lede-marks', 'lede-picker'].includes(to as string)
})
/** As if the page's process was taken over: each is well formed, none is about a mark that the page has. */
const aboutNothing: Arbitrary<unknown> = record({
  to: constant('lede-marks'),
  ask: constantFrom('open', 'remove', 'restore', 'cite', 'colour', 'draft', 'words'),
  id: string({ minLength: 1 }).filter((id) => id !== mark),
  colour: constantFrom('yellow', 'green'),
  note: string(),
  tags: oneof(string(), constant(['a'])),
})

test('from a page, what asks for nothing of its own is refused, throws nothing and writes nothing', async () => {
  const before = await dump()
  await assert(
    asyncProperty(oneof(broken, aboutNothing), async (sent) => {
      const answered = await send(sent, own)
      expect(answered.filter((one) => one !== undefined && one !== false)).toEqual([])
    }),
    fuzzRuns('messages of a page'),
  )
  expect(await dump()).toBe(before)
  expect(saved).not.toHaveBeenCalled()
}, 1_800_000)

test('msg-sender: the same words do something when Lede itself says them in the page', async () => {
  const sent = { to: 'lede-marks', ask: 'words', id: mark, note: 'by the reader', tags: [] }
  expect(await send(sent, own)).toEqual([undefined, true, undefined])
  expect(await dump()).toContain('by the reader')
})

test('msg-sender: a page cannot tell the side panel what the reader has asked for', () => {
  const asked = vi.fn<(tabId: number) => void>()
  const listeners: ((message: unknown, sender: Sender) => void)[] = []
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as (typeof listeners)[number])
  })
  listenForAsked(asked)
  const say = (sender: Sender): void =>
    listeners.forEach((listen) => listen({ to: 'lede-panel', asked: 7 }, sender))
  say(own)
  say({ id: 'somebodyelse', url: browser.runtime.getURL('/popup.html') })
  expect(asked).not.toHaveBeenCalled()
  say({ id: browser.runtime.id, url: browser.runtime.getURL('/popup.html') })
  expect(asked).toHaveBeenCalledWith(7)
})
