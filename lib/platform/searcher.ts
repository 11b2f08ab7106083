import { browser } from 'wxt/browser'
import type { HitContext } from '../clips/search/find-context'
import type { SearcherReply, SearcherRequest } from '../clips/search/search-message'

/** The search in a worker of its own. Its methods reject where the worker has failed. */
export interface Searcher {
  /** The ids of the clips that have all terms of a query. */
  search: (query: string) => Promise<string[]>
  /** The words around the hits, by the clips' ids. */
  readContexts: (query: string, ids: string[]) => Promise<Record<string, HitContext>>
  /** Has these clips read again, because they were written or removed. */
  renew: (ids: string[]) => Promise<void>
}

/** Starts the search; `onProgress` is told how many of the clips have their text in it. */
export function startSearcher(onProgress: (texts: number, clips: number) => void): Searcher {
  const worker = new Worker(browser.runtime.getURL('/searcher.js'))
  const waiting = new Map<
    number,
    { resolve: (reply: SearcherReply) => void; reject: (error: Error) => void }
  >()
  let latest = 0
  const fail = (message: string): void => {
    for (const { reject } of waiting.values()) reject(new Error(message))
    waiting.clear()
  }
  worker.addEventListener('error', (event) => fail(event.message))
  worker.addEventListener('message', ({ data }: MessageEvent<SearcherReply>) => {
    if (data.kind === 'progress') return onProgress(data.texts, data.clips)
    if (data.kind === 'error' && data.number === undefined) return fail(data.error)
    const number = data.number ?? 0
    const { resolve, reject } = waiting.get(number) ?? {}
    waiting.delete(number)
    if (data.kind === 'error') reject?.(new Error(data.error))
    else resolve?.(data)
  })
  const ask = (request: (number: number) => SearcherRequest): Promise<SearcherReply> => {
    latest += 1
    const number = latest
    return new Promise((resolve, reject) => {
      waiting.set(number, { resolve, reject })
      worker.postMessage(request(number))
    })
  }
  return {
    search: async (query) => {
      const reply = await ask((number) => ({ ask: 'search', number, query }))
      return reply.kind === 'found' ? reply.ids : []
    },
    readContexts: async (query, ids) => {
      const reply = await ask((number) => ({ ask: 'contexts', number, query, ids }))
      return reply.kind === 'contexts' ? reply.contexts : {}
    },
    renew: async (ids) => {
      await ask((number) => ({ ask: 'renew', number, ids }))
    },
  }
}
