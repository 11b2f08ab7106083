import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { ImporterReply } from '../lib/clips/import/import-message'
import { readImport } from '../lib/clips/import/read-import'

/** Clips that are handed over at a time. */
const portion = 100

const reply = (message: ImporterReply): void => postMessage(message)

/** The worker in which a file to import is read; it is ended when it is done. */
export default defineUnlistedScript(() => {
  addEventListener('message', ({ data }: MessageEvent<File>) => {
    readFile(data).catch((error: unknown) => reply({ kind: 'error', error: String(error) }))
  })
})

async function readFile(file: File): Promise<void> {
  let told = 0
  const read = await readImport(file, (share) => {
    if (share < told + 0.02 && share < 1) return
    told = share
    reply({ kind: 'progress', share })
  })
  if ('reason' in read) return reply({ kind: 'refused', refusal: read })
  const { clips, ...rest } = read
  for (let at = 0; at < clips.length; at += portion)
    reply({ kind: 'clips', clips: clips.slice(at, at + portion) })
  reply({ kind: 'done', file: rest })
}
