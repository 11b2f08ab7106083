import type { IDBPDatabase } from 'idb'
import type { Analysis } from '../model/analysis'
import type { Article } from '../model/article'
import type { Clip, ClipRow } from '../model/clip'
import { openDatabase, type LedeDatabase, type StoredClip } from './database'
import { pageAddress } from './page-address'
import { rowOfClip } from './row-of-clip'

/** The articles that the reader keeps, behind one interface. Each method resolves once it is on disk. */
export interface ClipStore {
  /**
   * Keeps an article; the same page again renews the article of the clip that is there, and leaves what the reader
   * made of it (annotations, note, tags, collection) as it is.
   */
  save(article: Article, analysis?: Analysis): Promise<Clip>
  /** Puts clips as they are given, all or none: to undo, or to import. */
  putAll(clips: Clip[]): Promise<void>
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
  /** Removes clips, all or none; gives back what they were, so that it can be undone. */
  removeAll(ids: string[]): Promise<Clip[]>
}

type Database = IDBPDatabase<LedeDatabase>

/** Opens the clips of this browser profile. */
export async function openClipStore(): Promise<ClipStore> {
  const database = await openDatabase()
  return {
    save: (article, analysis) => save(database, article, analysis),
    putAll: async (clips) => {
      const transaction = openWriting(database)
      for (const clip of clips) put(transaction, clip)
      await transaction.done
    },
    update: (id, change) => update(database, id, change),
    get: async (id) => withoutPage(await database.get('clips', id)),
    findByUrl: async (url) => withoutPage(await database.getFromIndex('clips', 'page', pageAddress(url))),
    listNewest: (limit) => listNewest(database, limit),
    listRows: async () => (await database.getAllFromIndex('rows', 'created')).toReversed(),
    removeAll: (ids) => removeAll(database, ids),
  }
}

const openWriting = (database: Database) =>
  database.transaction(['clips', 'rows'], 'readwrite', { durability: 'strict' })

type Writing = ReturnType<typeof openWriting>

/** Asks for a clip to be written; whether it was, the transaction's end says. */
function put(transaction: Writing, clip: Clip): void {
  const asked = [
    transaction.objectStore('clips').put({ ...clip, page: pageAddress(clip.article.url) }),
    transaction.objectStore('rows').put(rowOfClip(clip)),
  ]
  // A request that fails ends the transaction, and that is where it is reported.
  for (const request of asked) request.catch(() => undefined)
}

function withoutPage(stored: StoredClip | undefined): Clip | undefined {
  if (!stored) return undefined
  const { page: _, ...clip } = stored
  return clip
}

async function save(database: Database, article: Article, analysis?: Analysis): Promise<Clip> {
  // One transaction reads and writes, so that two windows cannot both think that they are the first.
  const transaction = openWriting(database)
  const page = pageAddress(article.url)
  const known = withoutPage(await transaction.objectStore('clips').index('page').get(page))
  const now = new Date().toISOString()
  const clip: Clip = {
    ...(known ?? { schema: 2, id: crypto.randomUUID(), annotations: [], note: '', tags: [], created: now }),
    article,
    analysis: analysis ?? (known?.article.text === article.text ? known.analysis : undefined),
    modified: now,
    accessed: now,
  }
  put(transaction, clip)
  await transaction.done
  return clip
}

async function update(
  database: Database,
  id: string,
  change: (clip: Clip) => Clip,
): Promise<Clip | undefined> {
  const transaction = openWriting(database)
  const known = withoutPage(await transaction.objectStore('clips').get(id))
  const changed = known && { ...change(known), id, modified: new Date().toISOString() }
  if (changed) put(transaction, changed)
  await transaction.done
  return changed
}

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

async function removeAll(database: Database, ids: string[]): Promise<Clip[]> {
  const transaction = openWriting(database)
  const clips: Clip[] = []
  for (const id of ids) {
    const clip = withoutPage(await transaction.objectStore('clips').get(id))
    if (clip) clips.push(clip)
    for (const store of ['clips', 'rows'] as const) await transaction.objectStore(store).delete(id)
  }
  await transaction.done
  return clips
}
