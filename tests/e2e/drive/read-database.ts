import type { Page } from 'puppeteer-core'

export interface StoredData {
  version: number
  stores: Record<string, Record<string, unknown>[]>
}

/** Reads all that is in Lede's database without the code that wrote it, in a document of the extension's origin. */
export async function readDatabase(page: Page): Promise<StoredData> {
  return page.evaluate(
    () =>
      new Promise<StoredData>((resolve, reject) => {
        const opening = indexedDB.open('lede')
        opening.addEventListener('error', () => reject(new Error('the database does not open')))
        opening.addEventListener('success', () => {
          const database = opening.result
          const found: StoredData = { version: database.version, stores: {} }
          const names = [...database.objectStoreNames]
          const transaction = database.transaction(names)
          for (const name of names) {
            const reading = transaction.objectStore(name).getAll()
            reading.addEventListener('success', () => (found.stores[name] = reading.result))
          }
          transaction.addEventListener('complete', () => {
            database.close()
            resolve(found)
          })
        })
      }),
  )
}
