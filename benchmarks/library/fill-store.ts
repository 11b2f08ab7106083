import type { Page } from 'puppeteer-core'
import { pageAddress } from '../../lib/clips/page-address'
import { rowOfClip } from '../../lib/clips/row-of-clip'
import type { Clip } from '../../lib/model/clip'

const batch = 100

/** Puts clips into the store of an extension page that has opened it; as the store itself would write them. */
export async function fillStore(page: Page, clips: Iterable<Clip>): Promise<void> {
  let waiting: unknown[] = []
  const flush = async (): Promise<void> => {
    await page.evaluate(writeRecords, JSON.stringify(waiting))
    waiting = []
  }
  for (const clip of clips) {
    waiting.push({ clip: { ...clip, page: pageAddress(clip.article.url) }, row: rowOfClip(clip) })
    if (waiting.length === batch) await flush()
  }
  await flush()
}

/** Runs in the page. */
async function writeRecords(json: string): Promise<void> {
  const records = JSON.parse(json) as { clip: unknown; row: unknown }[]
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('lede')
    opening.addEventListener('error', () => reject(new Error('the store does not open')))
    opening.addEventListener('success', () => {
      const database = opening.result
      const transaction = database.transaction(['clips', 'rows'], 'readwrite')
      for (const { clip, row } of records) {
        transaction.objectStore('clips').put(clip)
        transaction.objectStore('rows').put(row)
      }
      transaction.addEventListener('complete', () => {
        database.close()
        resolve()
      })
      transaction.addEventListener('abort', () => reject(new Error('the clips were not written')))
    })
  })
}
