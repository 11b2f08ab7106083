import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { openClipStore, type ClipStore } from '../lib/clips/clip-store'
import { createClipIndex, type ClipIndex } from '../lib/clips/search/clip-index'
import { findContext, type HitContext } from '../lib/clips/search/find-context'
import { parseQuery } from '../lib/clips/search/parse-query'
import type { SearcherReply, SearcherRequest } from '../lib/clips/search/search-message'

/** So many clips are read between two looks at what is asked. */
const batch = 50

/** The worker in which clips are searched. It answers from the rows at once, from the texts as they come in. */
export default defineUnlistedScript(() => {
  const index = createClipIndex()
  let newest = 0
  const ready = openClipStore().then(async (store) => {
    const rows = await store.listRows()
    for (const row of rows) index.putRow(row)
    return { store, ids: rows.map((row) => row.id) }
  })
  ready
    .then(({ store, ids }) => readTexts(store, index, ids))
    .catch((error: unknown) => send({ kind: 'error', error: String(error) }))
  addEventListener('message', ({ data }: MessageEvent<SearcherRequest>) => {
    if (data.ask === 'search') newest = data.number
    void ready
      .then(({ store }) => answer(store, index, data, () => newest > data.number))
      .catch((error: unknown): SearcherReply => ({
        kind: 'error',
        number: data.number,
        error: String(error),
      }))
      .then(send)
  })
})

const send = (reply: SearcherReply): void => postMessage(reply)

async function readTexts(store: ClipStore, index: ClipIndex, ids: string[]): Promise<void> {
  for (let done = 0; done < ids.length; done += batch) {
    await renew(store, index, ids.slice(done, done + batch))
    send({ kind: 'progress', texts: Math.min(done + batch, ids.length), clips: ids.length })
  }
  send({ kind: 'progress', texts: ids.length, clips: ids.length })
}

async function renew(store: ClipStore, index: ClipIndex, ids: string[]): Promise<void> {
  const clips = await Promise.all(ids.map((id) => store.get(id)))
  for (const [at, id] of ids.entries()) {
    const clip = clips[at]
    if (clip) index.putClip(clip)
    else index.remove(id)
  }
}

async function answer(
  store: ClipStore,
  index: ClipIndex,
  request: SearcherRequest,
  isLate: () => boolean,
): Promise<SearcherReply> {
  const { number } = request
  if (request.ask === 'search') return { kind: 'found', number, ids: index.search(request.query) }
  if (request.ask === 'renew') {
    await renew(store, index, request.ids)
    return { kind: 'renewed', number }
  }
  const terms = parseQuery(request.query)
  const contexts: Record<string, HitContext> = {}
  // One after the other, so that the next letter need not wait for the words around the hits of the last one.
  for (const id of request.ids) {
    if (isLate()) break
    const clip = await store.get(id)
    const context = clip && findContext(clip, terms)
    if (context) contexts[clip.id] = context
  }
  return { kind: 'contexts', number, contexts }
}
