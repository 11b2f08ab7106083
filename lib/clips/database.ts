import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb'
import type { Clip, ClipRow } from '../model/clip'
import type { Correction } from '../model/correction'
import { migrateClip } from './migrate-clip'
import { pageAddress } from './page-address'
import { rowOfClip } from './row-of-clip'

/** A clip with the address by which it is found. */
export interface StoredClip extends Clip {
  page: string
}

export interface LedeDatabase extends DBSchema {
  clips: { key: string; value: StoredClip; indexes: { page: string; created: string } }
  /** What lists show, apart from the clips, so that a list need not read ten thousand articles. */
  rows: { key: string; value: ClipRow; indexes: { created: string } }
  corrections: { key: string; value: Correction; indexes: { created: string } }
  drafts: { key: string; value: Draft }
}

interface Draft {
  key: string
  text: string
  /** ISO 8601, UTC. */
  modified: string
}

const name = 'lede'
const version = 3

/** Opens what the reader keeps in this browser profile. */
export function openDatabase(): Promise<IDBPDatabase<LedeDatabase>> {
  return openDB<LedeDatabase>(name, version, {
    async upgrade(database, oldVersion, _newVersion, transaction) {
      if (oldVersion < 1) {
        database.createObjectStore('clips', { keyPath: 'id' }).createIndex('created', 'created')
        database.createObjectStore('corrections', { keyPath: 'id' }).createIndex('created', 'created')
      }
      if (oldVersion < 2) {
        database.createObjectStore('rows', { keyPath: 'id' }).createIndex('created', 'created')
        transaction.objectStore('clips').createIndex('page', 'page')
        await rewriteClips(transaction)
      }
      database.createObjectStore('drafts', { keyPath: 'key' })
    },
    // Another window wants a newer version: what is open here must not keep it waiting.
    blocking: (_current, _wanted, { target }) => (target as IDBDatabase).close(),
  })
}

type Upgrade = IDBPTransaction<LedeDatabase, StoreNames<LedeDatabase>[], 'versionchange'>

/** Brings each clip, whatever version wrote it, into today's shape. */
async function rewriteClips(transaction: Upgrade): Promise<void> {
  const clips = transaction.objectStore('clips')
  for (let cursor = await clips.openCursor(); cursor; cursor = await cursor.continue()) {
    const clip = migrateClip(cursor.value)
    await cursor.update({ ...clip, page: pageAddress(clip.article.url) })
    await transaction.objectStore('rows').put(rowOfClip(clip))
  }
}
