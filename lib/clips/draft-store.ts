import { isOfNewerVersion, openDatabase } from './database'

/**
 * Words that the reader is still writing, kept at each keystroke: the popup may close at any moment.
 * A key is the address of the page and the id of the annotation, as `draftKey` joins them.
 */
export interface DraftStore {
  read(key: string): Promise<string | undefined>
  /** Of writes that are not waited for, the last one holds. Where a newer version of Lede wrote the store nothing is kept. */
  write(key: string, text: string): Promise<void>
  remove(key: string): Promise<void>
}

/** The key of a draft; without an annotation it is that of the note on the whole article. */
export const draftKey = (url: string, annotation = ''): string => JSON.stringify([url, annotation])

/** Opens the drafts of this browser profile. Do so before the reader writes: a write then starts at once. */
export async function openDraftStore(): Promise<DraftStore> {
  const database = await openDatabase()
  return {
    read: async (key) => (await database.get('drafts', key))?.text,
    write: async (key, text) => {
      if (isOfNewerVersion(database)) return
      const transaction = database.transaction('drafts', 'readwrite')
      const asked = transaction.store.put({ key, text, modified: new Date().toISOString() })
      // Said now and not at the end of the task, as the page may be gone by then.
      transaction.commit()
      await Promise.all([asked, transaction.done])
    },
    remove: async (key) => {
      if (!isOfNewerVersion(database)) await database.delete('drafts', key)
    },
  }
}
