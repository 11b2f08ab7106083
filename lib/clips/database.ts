import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb'
import type { Clip, ClipRow } from '../model/clip'
import type { Correction } from '../model/correction'
import type { KeptPicture } from './keep-pictures'
import { migrateClip } from './migrate-clip'
import { pageAddress } from './page-address'
import { rowOfClip } from './row-of-clip'
import { NewerDataError } from './store-failure'

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
  /** Apart from the clips, so that an article is there without waiting for its pictures. */
  pictures: { key: string; value: StoredPictures; indexes: { bytes: number } }
}

interface StoredPictures {
  clip: string
  /** Of all of them; an index of its own, so that they can be summed up without being read. */
  bytes: number
  pictures: KeptPicture[]
}

interface Draft {
  key: string
  text: string
  /** ISO 8601, UTC. */
  modified: string
}

const name = 'lede'
const version = 4

/**
 * Opens what the reader keeps in this browser profile. What a newer version of Lede wrote is opened as it is: to read,
 * where its shape is still known. Whoever writes asks `assertWritable` first.
 */
export async function openDatabase(): Promise<IDBPDatabase<LedeDatabase>> {
  try {
    return await openDB<LedeDatabase>(name, version, { upgrade, blocking })
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'VersionError')) throw error
    return openDB<LedeDatabase>(name, undefined, { blocking })
  }
}

/** Another window wants a newer version: what is open here must not keep it waiting. */
const blocking = (_current: number, _wanted: number | null, { target }: IDBVersionChangeEvent): void =>
  (target as IDBDatabase).close()

/** Whether a newer version of Lede has made this database. */
export const isOfNewerVersion = (database: IDBPDatabase<LedeDatabase>): boolean => database.version > version

/** Throws a `NewerDataError` where writing could damage what a newer version of Lede wrote. */
export function assertWritable(database: IDBPDatabase<LedeDatabase>): void {
  if (isOfNewerVersion(database)) throw new NewerDataError(`the store is of version ${database.version}`)
}

type Upgrade = IDBPTransaction<LedeDatabase, StoreNames<LedeDatabase>[], 'versionchange'>

async function upgrade(
  database: IDBPDatabase<LedeDatabase>,
  oldVersion: number,
  _newVersion: number | null,
  transaction: Upgrade,
): Promise<void> {
  if (oldVersion < 1) database.createObjectStore('clips', { keyPath: 'id' }).createIndex('created', 'created')
  // The first builds of version 1 had none: they are of the same number.
  if (!database.objectStoreNames.contains('corrections'))
    database.createObjectStore('corrections', { keyPath: 'id' }).createIndex('created', 'created')
  if (oldVersion < 2) {
    database.createObjectStore('rows', { keyPath: 'id' }).createIndex('created', 'created')
    transaction.objectStore('clips').createIndex('page', 'page')
    await rewriteClips(transaction)
  }
  if (oldVersion < 3) database.createObjectStore('drafts', { keyPath: 'key' })
  database.createObjectStore('pictures', { keyPath: 'clip' }).createIndex('bytes', 'bytes')
}

/** Brings each clip, whatever version wrote it, into today's shape. */
async function rewriteClips(transaction: Upgrade): Promise<void> {
  const clips = transaction.objectStore('clips')
  for (let cursor = await clips.openCursor(); cursor; cursor = await cursor.continue()) {
    const clip = migrateClip(cursor.value)
    await cursor.update({ ...clip, page: pageAddress(clip.article.url) })
    await transaction.objectStore('rows').put(rowOfClip(clip))
  }
}
