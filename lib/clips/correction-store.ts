import type { Correction, CorrectionChange } from '../model/correction'
import { assertWritable, openDatabase } from './database'

/** The reader's corrections, behind one interface. Each method resolves once it is on disk. */
export interface CorrectionStore {
  /** Keeps a change for one article, or everywhere where no address is given. */
  add(change: CorrectionChange, url?: string): Promise<Correction>
  remove(id: string): Promise<void>
  /** Those that hold for the article at an address, oldest first, as they were made. */
  listFor(url: string): Promise<Correction[]>
  /** Those that hold in every article, oldest first. */
  listEverywhere(): Promise<Correction[]>
  /** Takes up a correction again that was removed, in its old place. */
  putBack(correction: Correction): Promise<void>
  /** All, oldest first. */
  listAll(): Promise<Correction[]>
}

/** Opens the corrections of this browser profile. */
export async function openCorrectionStore(): Promise<CorrectionStore> {
  const database = await openDatabase()
  return {
    add: async (change, url) => {
      assertWritable(database)
      const created = new Date().toISOString()
      const correction: Correction = { schema: 1, id: crypto.randomUUID(), url, change, created }
      const transaction = database.transaction('corrections', 'readwrite', { durability: 'strict' })
      await transaction.store.put(correction)
      await transaction.done
      return correction
    },
    remove: async (id) => {
      assertWritable(database)
      await database.delete('corrections', id)
    },
    listEverywhere: async () => {
      const all = await database.getAllFromIndex('corrections', 'created')
      return all.filter(({ url }) => url === undefined)
    },
    putBack: async (correction) => {
      assertWritable(database)
      await database.put('corrections', correction)
    },
    listFor: async (url) => holdingFor(url, await database.getAllFromIndex('corrections', 'created')),
    listAll: () => database.getAllFromIndex('corrections', 'created'),
  }
}

/** Of corrections, those that hold for the article at an address. */
export const holdingFor = (url: string, corrections: Correction[]): Correction[] =>
  corrections.filter((correction) => correction.url === undefined || correction.url === url)
