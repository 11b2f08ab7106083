import PouchDB from 'pouchdb'
import { rowOfClip } from '../../../lib/clips/row-of-clip'
import type { Clip } from '../../../lib/model/clip'
import { offerEngine } from './engine'

const clipDoc = (clip: Clip) => ({ ...clip, _id: `clip:${clip.id}` })
const rowDoc = (clip: Clip) => ({ ...rowOfClip(clip), _id: `row:${clip.created}:${clip.id}` })

/** A clip and its row are two documents, as a list must not read ten thousand articles; no transaction holds them together. */
offerEngine(async () => {
  const database = new PouchDB('pouchdb')
  const putMany = (clips: Clip[]): Promise<unknown> =>
    database.bulkDocs(clips.flatMap((clip) => [clipDoc(clip), rowDoc(clip)]))
  const list = (limit?: number) =>
    database.allDocs({
      startkey: 'row:\uFFF0',
      endkey: 'row:',
      descending: true,
      include_docs: true,
      ...(limit && { limit }),
    })
  return {
    putMany,
    saveOne: (clip) => putMany([clip]),
    get: (id) => database.get(`clip:${id}`),
    listNewest: async (limit) => {
      const { rows, total_rows: total } = await list(limit)
      return { rows, count: total / 2 }
    },
    listAll: async () => (await list()).rows,
    addLetter: async (id) => {
      for (let again = 0; ; again += 1) {
        const doc = await database.get(`clip:${id}`)
        try {
          await database.put({ ...doc, note: `${String(doc['note'])}x` })
          return again
        } catch (error) {
          if ((error as { status?: number }).status !== 409) throw error
        }
      }
    },
    readNote: async (id) => String((await database.get(`clip:${id}`))['note']),
  }
})
