import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Clip } from '../model/clip'
import type { Correction } from '../model/correction'

export interface LedeDatabase extends DBSchema {
  clips: { key: string; value: Clip; indexes: { url: string; created: string } }
  corrections: { key: string; value: Correction; indexes: { created: string } }
}

const name = 'lede'
const version = 1

/** Opens what the reader keeps in this browser profile. */
export function openDatabase(): Promise<IDBPDatabase<LedeDatabase>> {
  return openDB<LedeDatabase>(name, version, {
    upgrade(database) {
      const clips = database.createObjectStore('clips', { keyPath: 'id' })
      clips.createIndex('url', 'article.url')
      clips.createIndex('created', 'created')
      database.createObjectStore('corrections', { keyPath: 'id' }).createIndex('created', 'created')
    },
    // Another window wants a newer version: what is open here must not keep it waiting.
    blocking: (_current, _wanted, { target }) => (target as IDBDatabase).close(),
  })
}
