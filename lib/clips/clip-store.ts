import type { IDBPDatabase } from 'idb'
import type { Article } from '../model/article'
import type { Clip } from '../model/clip'
import { openDatabase, type LedeDatabase } from './database'

/** The articles that the reader keeps, behind one interface. Each method resolves once it is on disk. */
export interface ClipStore {
  /** Keeps an article; the same address again renews the clip that is there. */
  save(article: Article): Promise<Clip>
  /** Puts a clip back as it was. */
  restore(clip: Clip): Promise<void>
  get(id: string): Promise<Clip | undefined>
  findByUrl(url: string): Promise<Clip | undefined>
  /** Newest first. */
  list(): Promise<Clip[]>
  remove(id: string): Promise<void>
}

/** Opens the clips of this browser profile. */
export async function openClipStore(): Promise<ClipStore> {
  const database = await openDatabase()
  return {
    save: (article) => save(database, article),
    restore: (clip) => put(database, clip),
    get: (id) => database.get('clips', id),
    findByUrl: (url) => database.getFromIndex('clips', 'url', url),
    list: async () => (await database.getAllFromIndex('clips', 'created')).toReversed(),
    remove: (id) => database.delete('clips', id),
  }
}

async function save(database: IDBPDatabase<LedeDatabase>, article: Article): Promise<Clip> {
  // One transaction reads and writes, so that two windows cannot both think that they are the first.
  const transaction = database.transaction('clips', 'readwrite', { durability: 'strict' })
  const known = await transaction.store.index('url').get(article.url)
  const now = new Date().toISOString()
  const clip: Clip = {
    schema: 1,
    id: known?.id ?? crypto.randomUUID(),
    article,
    created: known?.created ?? now,
    modified: now,
    accessed: now,
  }
  await transaction.store.put(clip)
  await transaction.done
  return clip
}

async function put(database: IDBPDatabase<LedeDatabase>, clip: Clip): Promise<void> {
  const transaction = database.transaction('clips', 'readwrite', { durability: 'strict' })
  await transaction.store.put(clip)
  await transaction.done
}
