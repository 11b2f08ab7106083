import { createRxDatabase } from 'rxdb'
import { replicateCouchDB } from 'rxdb/plugins/replication-couchdb'
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie'
import { rowOfClip } from '../../../lib/clips/row-of-clip'
import type { Clip } from '../../../lib/model/clip'
import { offerEngine } from './engine'

const schema = {
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: {
    id: { type: 'string', maxLength: 100 },
    created: { type: 'string', maxLength: 40 },
    content: { type: 'object' },
  },
  required: ['id', 'created'],
  indexes: ['created'],
}

const docOf = (clip: Clip, content: unknown) => ({ id: clip.id, created: clip.created, content })

const noteOf = (data: Record<string, unknown> | undefined): string =>
  String((data?.['content'] as { note: string } | undefined)?.note)

/** A clip and its row are in two collections; no transaction holds them together. */
offerEngine(async () => {
  const database = await createRxDatabase({
    name: 'rxdb',
    storage: getRxStorageDexie(),
    multiInstance: true,
    eventReduce: true,
  })
  const { clips, rows } = await database.addCollections({ clips: { schema }, rows: { schema } })
  if (!clips || !rows) throw new Error('there are no collections')
  // So that what replication weighs is in the bundle.
  Object.assign(globalThis, { replicateCouchDB })
  const putMany = async (many: Clip[]): Promise<void> => {
    await clips.bulkUpsert(many.map((clip) => docOf(clip, clip)))
    await rows.bulkUpsert(many.map((clip) => docOf(clip, rowOfClip(clip))))
  }
  const list = (limit?: number) => rows.find({ sort: [{ created: 'desc' }], ...(limit && { limit }) }).exec()
  return {
    putMany,
    saveOne: (clip) => putMany([clip]),
    get: async (id) => (await clips.findOne(id).exec())?.toJSON(),
    listNewest: async (limit) => ({ rows: await list(limit), count: await rows.count().exec() }),
    listAll: () => list(),
    addLetter: async (id) => {
      let runs = 0
      const doc = await clips.findOne(id).exec()
      await doc?.incrementalModify((data) => {
        runs += 1
        return { ...data, content: { ...(data['content'] as object), note: `${noteOf(data)}x` } }
      })
      return runs - 1
    },
    readNote: async (id) => noteOf((await clips.findOne(id).exec())?.toJSON()),
  }
})
