import { afterEach, describe, expect, test, vi } from 'vitest'
import { findRewriter, rewrite } from '../../../lib/platform/rewriter'

/** A browser's model that writes what it is told to. */
function giveModel({ availability = 'available', writes = 'A boat came late.', inputQuota = 1000 } = {}) {
  const destroy = vi.fn<() => void>()
  const summarize = vi.fn<(text: string, options: { context: string }) => Promise<string>>(async () => writes)
  const create = vi.fn<(options: { monitor: (monitor: EventTarget) => void }) => Promise<unknown>>(
    async ({ monitor }) => {
      const target = new EventTarget()
      monitor(target)
      for (const loaded of [0.25, 1])
        target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded, total: 1 }))
      return { inputQuota, measureInputUsage: async (text: string) => text.length, summarize, destroy }
    },
  )
  const known = vi.fn<(options: object) => Promise<string>>(async () => availability)
  vi.stubGlobal('Summarizer', { availability: known, create })
  return { destroy, summarize, create, known }
}

const options = (signal = new AbortController().signal) => ({
  lang: 'en-GB',
  title: 'The late boat',
  signal,
  onProgress: vi.fn<(share: number) => void>(),
})

afterEach(() => vi.unstubAllGlobals())

describe('whether the browser has a model', () => {
  test('a browser without the API has none', async () => expect(await findRewriter('en')).toBe('none'))

  test.each([
    ['available', 'ready'],
    ['downloadable', 'to-download'],
    ['downloading', 'to-download'],
    ['unavailable', 'none'],
    ['something new', 'none'],
  ])('%s: %s', async (availability, state) => {
    giveModel({ availability })
    expect(await findRewriter('en')).toBe(state)
  })

  test('is asked for the language of the article', async () => {
    const { known } = giveModel()
    await findRewriter('ja-JP')
    expect(known.mock.calls[0]?.[0]).toMatchObject({ expectedInputLanguages: ['ja'], outputLanguage: 'ja' })
  })

  test('one that cannot say has none', async () => {
    vi.stubGlobal('Summarizer', { availability: () => Promise.reject(new Error('no')) })
    expect(await findRewriter('en')).toBe('none')
  })
})

describe('rewriting', () => {
  test('gives what the model writes, tells of the download, and lets the model go', async () => {
    const { destroy, summarize } = giveModel({ availability: 'downloadable', writes: ' A boat came late.\n' })
    const given = options()
    expect(await rewrite('The boat came at nine.', given)).toEqual({
      text: 'A boat came late.',
      isPartial: false,
    })
    expect(given.onProgress.mock.calls).toEqual([[0.25], [1]])
    expect(summarize.mock.calls[0]?.[1]).toMatchObject({ context: 'The late boat' })
    expect(destroy).toHaveBeenCalledOnce()
  })

  test('begins within the click that asked for it: the browser downloads for no other', () => {
    const { create } = giveModel()
    void rewrite('x', options())
    expect(create).toHaveBeenCalledOnce()
  })

  test('a text that is too long is cut at a paragraph, and that is told', async () => {
    const { summarize } = giveModel({ inputQuota: 40 })
    const text = ['The boat came at nine.', 'Nobody was there.', 'The lamp was out.'].join('\n\n')
    expect((await rewrite(text, options())).isPartial).toBe(true)
    expect(summarize.mock.calls[0]?.[0]).toBe('The boat came at nine.')
  })

  test('nothing written is a failure, and the model is let go', async () => {
    const { destroy } = giveModel({ writes: '  ' })
    await expect(rewrite('x', options())).rejects.toThrow('nothing written')
    expect(destroy).toHaveBeenCalledOnce()
  })

  test('without a model it fails', () => expect(rewrite('x', options())).rejects.toThrow('no model'))
})
