import { openLede } from '../../tests/e2e/drive/open-lede'
import { servePages } from '../../tests/e2e/drive/serve-pages'
import { Faults } from './faults'
import { pageWithAll } from './hostile-page'
import type { Payload } from './read-payloads'
import { walkClips, walkPage } from './walk-batches'
import { walkLibrary } from './walk-library'

export interface Walk {
  faults: Faults
  pages: number
  /** So many of the pages were articles, shown and saved. */
  saved: number
  /** So many clips were opened after the import. */
  opened: number
  /** What the import said of the backup. */
  imported: string
}

/** Payloads of one page: more would make it longer than what is read of a page. */
const inPage = 24

/** Words to search for: they stand in many payloads. */
const words = ['alert', '<img', 'javascript:', 'ferry', '"><']

/** Takes payloads through all of Lede in the real browser: read, shown, saved, found, exported, imported, opened again. */
export async function walkHostile(payloads: readonly Payload[]): Promise<Walk> {
  const batches = Array.from({ length: Math.ceil(payloads.length / inPage) }, (_, index) =>
    payloads.slice(index * inPage, (index + 1) * inPage),
  )
  const pages = Object.fromEntries(
    batches.map((batch, index) => [
      `/${index}`,
      pageWithAll(
        batch.map(({ text }) => text),
        index,
      ),
    ]),
  )
  const faults = new Faults()
  const server = await servePages({ pages })
  const lede = await openLede({ offline: true })
  try {
    let saved = 0
    for (const [index, batch] of batches.entries()) {
      const name = `${batch[0]?.name} to ${batch.at(-1)?.name}`
      try {
        if (await walkPage(lede, `${server.address}/${index}`, name, faults)) saved += 1
      } catch (error) {
        faults.add('other', name, String(error))
      }
    }
    const { library, imported } = await walkLibrary(lede, words, faults)
    const opened = await walkClips(lede, library, faults)
    return { faults, pages: batches.length, saved, opened, imported }
  } finally {
    await lede.close()
    await server.close()
  }
}
