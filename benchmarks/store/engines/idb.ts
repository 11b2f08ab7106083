import { openClipStore } from '../../../lib/clips/clip-store'
import { offerEngine } from './engine'

/** The store as it is. */
offerEngine(async () => {
  const store = await openClipStore()
  return {
    putMany: (clips) => store.putAll(clips),
    saveOne: (clip) => store.putAll([clip]),
    get: (id) => store.get(id),
    listNewest: (limit) => store.listNewest(limit),
    listAll: () => store.listRows(),
    addLetter: async (id) => {
      await store.update(id, (clip) => ({ ...clip, note: `${clip.note}x` }))
      return 0
    },
    readNote: async (id) => (await store.get(id))?.note ?? '',
  }
})
