import type { IDBPDatabase } from 'idb'
import type { Analysis } from '../model/analysis'
import type { Article } from '../model/article'
import type { Clip, ClipRow } from '../model/clip'
import type { Correction } from '../model/correction'
import { onClipChanges } from './clip-changes'
import { isOfNewerVersion, openDatabase, type LedeDatabase, type StoredClip } from './database'
import { isOfLaterSchema, migrateClip } from './migrate-clip'
import { bytesOfPictures, type ClipWithPictures, type KeptPicture } from './keep-pictures'
import { newClip } from './new-clip'
import { pageAddress } from './page-address'
import { NewerDataError } from './store-failure'
import { put, putPictures, remove, writeAll } from './write-all'

/**
 * The articles that the reader keeps, behind one interface. Each method resolves once it is on disk, and rejects where
 * nothing of it is there; `storeFailureOf` tells why.
 */
export interface ClipStore {
  /** Whether a newer version of Lede wrote it: then it is read where it can be, and every change rejects. */
  isReadOnly: boolean
  /**
   * Keeps an article; the same page again renews the article of the clip that is there, and leaves what the reader
   * made of it (annotations, note, tags, collection) as it is. Without pictures those that are kept stay.
   */
  save(article: Article, analysis?: Analysis, pictures?: KeptPicture[]): Promise<Clip>
  /** Puts clips as they are given, all or none: to undo, or to import. */
  putAll(clips: ClipWithPictures[]): Promise<void>
  /**
   * Changes a clip in one transaction: `change` is given what is on disk at that moment and must not wait for
   * anything. `modified` is set. Resolves to the clip as it is now, or undefined where there is none.
   */
  update(id: string, change: (clip: Clip) => Clip): Promise<Clip | undefined>
  get(id: string): Promise<Clip | undefined>
  /** The clip of a page, whatever its fragment and its `utm_` parameters. */
  findByUrl(url: string): Promise<Clip | undefined>
  /** The first of what `listRows` gives, about as many as asked for, and how many there are: at once, also of ten thousand. */
  listNewest(limit: number): Promise<{ rows: ClipRow[]; count: number }>
  /** What lists show, newest first. */
  listRows(): Promise<ClipRow[]>
  /** Removes clips with their pictures, all or none; gives back what they were, so that it can be undone. */
  removeAll(ids: string[]): Promise<ClipWithPictures[]>
  /**
   * Joins clips to those that are there of the same pages, and adds the others and the corrections that are not there,
   * all or none; pictures come to a clip that has none. `join` is given what is on disk at that moment and must not wait for anything; where it gives back the
   * first, nothing is written. Resolves to what was done.
   */
  joinAll(clips: ClipWithPictures[], corrections: Correction[], join: Join): Promise<Joined>
  /** Takes back what `joinAll` did, all or none, but for what was changed since. */
  takeBack(joined: Joined): Promise<void>
  /** The pictures that are kept with a clip, in their order. */
  getPictures(id: string): Promise<KeptPicture[]>
  /** Keeps these pictures with a clip, and no others; of none, none. Nothing happens where there is no such clip. */
  putPictures(id: string, pictures: KeptPicture[]): Promise<void>
  /** How many bytes the pictures of all clips take. */
  countPictureBytes(): Promise<number>
  /** Calls back with the ids of clips that another window or worker has changed; gives back how to end that. */
  onChange(listener: (ids: string[]) => void): () => void
}

/** What `joinAll` did. */
interface Joined {
  added: Clip[]
  /** As they were and as they are since. */
  changed: { before: Clip; after: Clip }[]
  /** Clips that were there without pictures and were given some, with their bytes. */
  pictured: { id: string; bytes: number }[]
  /** The ids of those that are new. */
  corrections: string[]
}

type Join = (known: Clip, clip: Clip) => Clip

type Database = IDBPDatabase<LedeDatabase>

/** Opens the clips of this browser profile. */
export async function openClipStore(): Promise<ClipStore> {
  const database = await openDatabase()
  return {
    isReadOnly: isOfNewerVersion(database),
    save: (...given) => save(database, ...given),
    putAll: (clips) =>
      writeAll(database, async (writing) => {
        for (const { pictures, ...clip } of clips) {
          put(writing, clip)
          if (pictures) putPictures(writing, clip.id, pictures)
        }
      }),
    update: (id, change) => update(database, id, change),
    get: async (id) => withoutPage(await database.get('clips', id)),
    findByUrl: async (url) => withoutPage(await database.getFromIndex('clips', 'page', pageAddress(url))),
    listNewest: (limit) => listNewest(database, limit),
    listRows: async () => (await database.getAllFromIndex('rows', 'created')).toReversed(),
    removeAll: (ids) => removeAll(database, ids),
    joinAll: (...given) => joinAll(database, ...given),
    takeBack: (joined) => takeBack(database, joined),
    getPictures: async (id) => (await database.get('pictures', id))?.pictures ?? [],
    putPictures: (id, pictures) =>
      writeAll(database, async (writing) => {
        const isThere = (await writing.transaction.objectStore('clips').getKey(id)) !== undefined
        if (isThere) putPictures(writing, id, pictures)
      }),
    countPictureBytes: () => countPictureBytes(database),
    onChange: onClipChanges,
  }
}

async function countPictureBytes(database: Database): Promise<number> {
  let bytes = 0
  const index = database.transaction('pictures').store.index('bytes')
  for (let cursor = await index.openKeyCursor(); cursor; cursor = await cursor.continue()) bytes += cursor.key
  return bytes
}

function withoutPage(stored: StoredClip | undefined): Clip | undefined {
  if (!stored) return undefined
  const { page: _, ...clip } = stored
  return migrateClip(clip)
}

/** What is shown here of a clip of a later version is not all it has: writing it back would lose the rest. */
function assertKnown(clip: Clip | undefined): void {
  if (clip && isOfLaterSchema(clip)) throw new NewerDataError(`the clip is of schema ${clip.schema}`)
}

const save = (
  database: Database,
  article: Article,
  analysis?: Analysis,
  pictures?: KeptPicture[],
): Promise<Clip> =>
  // One transaction reads and writes, so that two windows cannot both think that they are the first.
  writeAll(database, async (writing) => {
    const page = pageAddress(article.url)
    const known = withoutPage(await writing.transaction.objectStore('clips').index('page').get(page))
    assertKnown(known)
    const now = new Date().toISOString()
    const clip: Clip = {
      ...(known ?? newClip(article, now)),
      article,
      analysis: analysis ?? (known?.article.text === article.text ? known.analysis : undefined),
      modified: now,
      accessed: now,
    }
    put(writing, clip)
    if (pictures) putPictures(writing, clip.id, pictures)
    return clip
  })

const update = (database: Database, id: string, change: (clip: Clip) => Clip): Promise<Clip | undefined> =>
  writeAll(database, async (writing) => {
    const known = withoutPage(await writing.transaction.objectStore('clips').get(id))
    assertKnown(known)
    const changed = known && { ...change(known), id, modified: new Date().toISOString() }
    if (changed) put(writing, changed)
    return changed
  })

async function listNewest(database: Database, limit: number): Promise<{ rows: ClipRow[]; count: number }> {
  const { store } = database.transaction('rows')
  const newest = store.index('created')
  const counting = store.count()
  // A leap to the last one wanted, and all from there on at once: a step for each would take four times as long.
  const first = await newest.openKeyCursor(null, 'prev')
  const last = limit > 1 ? await first?.advance(limit - 1) : first
  const rows = await newest.getAll(last && IDBKeyRange.lowerBound(last.key))
  return { rows: rows.toReversed(), count: await counting }
}

const removeAll = (database: Database, ids: string[]): Promise<ClipWithPictures[]> =>
  writeAll(database, async (writing) => {
    const clips: ClipWithPictures[] = []
    for (const id of ids) {
      const clip = withoutPage(await writing.transaction.objectStore('clips').get(id))
      const kept = await writing.transaction.objectStore('pictures').get(id)
      if (clip) clips.push({ ...clip, ...(kept && { pictures: kept.pictures }) })
      await remove(writing, id)
    }
    return clips
  })

const joinAll = (
  database: Database,
  clips: ClipWithPictures[],
  corrections: Correction[],
  join: Join,
): Promise<Joined> =>
  writeAll(database, async (writing) => {
    const { transaction } = writing
    const store = transaction.objectStore('clips')
    const kept = transaction.objectStore('corrections')
    const joined: Joined = { added: [], changed: [], pictured: [], corrections: [] }
    for (const { pictures = [], ...clip } of clips) {
      const known = withoutPage(await store.index('page').get(pageAddress(clip.article.url)))
      assertKnown(known)
      if (!known) {
        // The id of another page must not be overwritten.
        const id = (await store.getKey(clip.id)) === undefined ? clip.id : crypto.randomUUID()
        const added = { ...clip, id }
        put(writing, added)
        if (pictures.length > 0) putPictures(writing, id, pictures)
        joined.added.push(added)
        continue
      }
      const now = join(known, clip)
      if (now !== known) {
        const after = { ...now, id: known.id }
        put(writing, after)
        joined.changed.push({ before: known, after })
      }
      if (pictures.length === 0) continue
      if ((await transaction.objectStore('pictures').getKey(known.id)) !== undefined) continue
      putPictures(writing, known.id, pictures)
      joined.pictured.push({ id: known.id, bytes: bytesOfPictures(pictures) })
    }
    for (const correction of corrections) {
      if ((await kept.getKey(correction.id)) !== undefined) continue
      await kept.put(correction)
      joined.corrections.push(correction.id)
    }
    return joined
  })

const takeBack = (database: Database, { added, changed, pictured, corrections }: Joined): Promise<void> =>
  writeAll(database, async (writing) => {
    const { transaction } = writing
    // The records themselves: two changes within one millisecond have one time.
    const isUnchanged = async (clip: Clip): Promise<boolean> =>
      JSON.stringify(withoutPage(await transaction.objectStore('clips').get(clip.id))) ===
      JSON.stringify(clip)
    for (const clip of added) if (await isUnchanged(clip)) await remove(writing, clip.id)
    for (const { before, after } of changed) if (await isUnchanged(after)) put(writing, before)
    for (const { id, bytes } of pictured) {
      if ((await transaction.objectStore('pictures').get(id))?.bytes === bytes) putPictures(writing, id, [])
    }
    for (const id of corrections) await transaction.objectStore('corrections').delete(id)
  })
