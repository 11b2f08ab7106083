import { Dexie } from 'dexie'
import { rowOfClip } from '../../../lib/clips/row-of-clip'
import type { Clip } from '../../../lib/model/clip'
import { offerEngine } from './engine'

offerEngine(async () => {
  const database = new Dexie('dexie', { chromeTransactionDurability: 'strict' })
  database.version(1).stores({ clips: 'id, created', rows: 'id, created' })
  await database.open()
  const [clips, rows] = [database.table('clips'), database.table('rows')]
  const write = (run: () => Promise<void>): Promise<void> =>
    database.transaction('rw', ['clips', 'rows'], run)
  const putMany = (many: Clip[]): Promise<void> =>
    write(async () => {
      await clips.bulkPut(many)
      await rows.bulkPut(many.map(rowOfClip))
    })
  return {
    putMany,
    saveOne: (clip) => putMany([clip]),
    get: (id) => clips.get(id),
    listNewest: async (limit) => {
      const newest = await rows.orderBy('created').desc().limit(limit).toArray()
      return { rows: newest, count: await rows.count() }
    },
    listAll: () => rows.orderBy('created').desc().limit(Infinity).toArray(),
    addLetter: async (id) => {
      await write(async () => {
        const clip = (await clips.get(id)) as unknown as Clip
        const changed = { ...clip, note: `${clip.note}x` }
        await clips.put(changed)
        await rows.put(rowOfClip(changed))
      })
      return 0
    },
    readNote: async (id) => String((await clips.get(id))?.['note']),
  }
})
