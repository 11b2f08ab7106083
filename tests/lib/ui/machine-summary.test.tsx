import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import type { Analysis } from '../../../lib/model/analysis'
import type { Article } from '../../../lib/model/article'
import { SummaryCard } from '../../../lib/ui/summary-card'

const text = 'The boat came at nine.'
const article: Article = {
  url: 'https://a.example/',
  title: 'Boat',
  html: '',
  text,
  blocks: [],
  confidence: 'whole',
}
const analysis: Analysis = {
  sentences: [{ start: 0, end: text.length, block: 0 }],
  mentions: [],
  entities: [],
  quotations: [],
  summary: { sentences: [0] },
}

let progress: ((share: number) => void) | undefined
let finish: ((words: string) => void) | undefined
let fail: (() => void) | undefined

function giveModel(availability: string): void {
  const written = new Promise<string>((resolve, reject) => {
    finish = resolve
    fail = () => reject(new Error('crashed'))
  })
  vi.stubGlobal('Summarizer', {
    availability: async () => availability,
    create: async ({ monitor }: { monitor: (target: EventTarget) => void }) => {
      const target = new EventTarget()
      monitor(target)
      progress = (loaded) =>
        target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded, total: 1 }))
      return {
        inputQuota: 1000,
        measureInputUsage: async () => 1,
        summarize: () => written,
        destroy: () => undefined,
      }
    },
  })
}

const settle = (): Promise<void> => act(() => new Promise((resolve) => setTimeout(resolve, 5)))
const click = async (words: string): Promise<void> => {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words)
  await act(() => button?.click())
  await settle()
}
const shown = (): string => document.querySelector('.machine-summary')?.textContent ?? ''

async function show(): Promise<void> {
  await act(() =>
    render(
      <SummaryCard article={article} analysis={analysis} length={3} onGo={() => undefined} />,
      document.body,
    ),
  )
  await settle()
}

beforeEach(() => {
  vi.unstubAllGlobals()
  progress = undefined
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key: string) => (key === 'language' ? 'en' : key))
})
afterEach(async () => {
  await act(() => render(null, document.body))
  // What was put off until the next frame must not come when the document is gone.
  await new Promise((resolve) => setTimeout(resolve, 120))
})

test('a browser without a model of its own offers nothing', async () => {
  await show()
  expect(document.querySelector('.rewrite')).toBeNull()
  expect(document.querySelector('.sentence')?.textContent).toBe(text)
})

test('what would be downloaded is said before anything is; then how much of it is there', async () => {
  giveModel('downloadable')
  await show()
  expect(shown()).toBe('')
  await click('rewrite')
  expect(shown()).toContain('rewriteOffer')
  expect(progress).toBeUndefined()
  await click('rewriteDownload')
  await act(() => progress?.(0.5))
  expect(document.querySelector('progress')?.value).toBe(0.5)
  await act(() => progress?.(1))
  expect(shown()).toContain('rewriteWriting')
})

test('what a machine wrote is called that, below the sentences that stay', async () => {
  giveModel('available')
  await show()
  await click('rewrite')
  finish?.('A late boat.')
  await settle()
  expect(document.querySelector('[role="status"]')?.textContent).toBe('rewriteLabel')
  expect(document.querySelector('.written')?.textContent).toBe('A late boat.')
  expect(document.querySelector('.sentence')?.textContent).toBe(text)
})

test('a failure is said, and leaves the sentences', async () => {
  giveModel('available')
  await show()
  await click('rewrite')
  fail?.()
  await settle()
  expect(shown()).toContain('rewriteFailed')
  expect(document.querySelector('.sentence')?.textContent).toBe(text)
  await click('cardClose')
  expect(shown()).toBe('')
})

test('what comes after it was stopped is not shown', async () => {
  giveModel('available')
  await show()
  await click('rewrite')
  await click('cancel')
  finish?.('A late boat.')
  await settle()
  expect(shown()).toBe('')
})
