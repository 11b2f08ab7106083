import type { IDBPDatabase } from 'idb'
import type { Clip } from '../model/clip'
import { tellClipChanges } from './clip-changes'
import { assertWritable, type LedeDatabase } from './database'
import { bytesOfPictures, type KeptPicture } from './keep-pictures'
import { pageAddress } from './page-address'
import { rowOfClip } from './row-of-clip'

function openWriting(database: IDBPDatabase<LedeDatabase>) {
  assertWritable(database)
  return database.transaction(['clips', 'rows', 'corrections', 'pictures'], 'readwrite', {
    durability: 'strict',
  })
}

type Transaction = ReturnType<typeof openWriting>

/** A transaction, and the ids of the clips that it changes. */
export interface Writing {
  transaction: Transaction
  ids: Set<string>
}

/**
 * Writes in one transaction, all or nothing: it also ends with nothing written where `write` throws halfway. The other
 * windows are told once it is on disk.
 */
export async function writeAll<T>(
  database: IDBPDatabase<LedeDatabase>,
  write: (writing: Writing) => Promise<T>,
): Promise<T> {
  const transaction = openWriting(database)
  const isDone = transaction.done.then(
    () => true,
    () => false,
  )
  try {
    const ids = new Set<string>()
    const result = await write({ transaction, ids })
    await transaction.done
    tellClipChanges([...ids])
    return result
  } catch (error) {
    // Where a request failed, the transaction has ended by itself.
    if (transaction.error === null) transaction.abort()
    await isDone
    throw error
  }
}

/** Asks for a clip to be written; whether it was, the transaction's end says. */
export function put({ transaction, ids }: Writing, clip: Clip): void {
  ids.add(clip.id)
  const asked = [
    transaction.objectStore('clips').put({ ...clip, page: pageAddress(clip.article.url) }),
    transaction.objectStore('rows').put(rowOfClip(clip)),
  ]
  // A request that fails ends the transaction, and that is where it is reported.
  for (const request of asked) request.catch(() => undefined)
}

/** Asks for the pictures of a clip to be written in place of those that are there; of none, none are left. */
export function putPictures({ transaction, ids }: Writing, clip: string, pictures: KeptPicture[]): void {
  ids.add(clip)
  const store = transaction.objectStore('pictures')
  const asked: Promise<unknown> =
    pictures.length > 0 ? store.put({ clip, bytes: bytesOfPictures(pictures), pictures }) : store.delete(clip)
  // As in `put`.
  asked.catch(() => undefined)
}

/** Removes a clip with its row and its pictures. */
export async function remove({ transaction, ids }: Writing, id: string): Promise<void> {
  ids.add(id)
  for (const store of ['clips', 'rows', 'pictures'] as const) await transaction.objectStore(store).delete(id)
}
