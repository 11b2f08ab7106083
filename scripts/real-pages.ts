import { parseArgs } from 'node:util'
import { readMarkup, readSet, setNames, type GoldPage } from '../benchmarks/extraction/read-set'
import { servePages, type PageServer, type ServedPage } from '../tests/e2e/drive/serve-pages'
import { PlainError } from './plain-error'

/** A real page, served to this computer only. */
export interface RealPage extends GoldPage {
  address: string
}

/** Some sets hold videos and teasers, on which a benchmark of reading says nothing. */
const isArticle = ({ text = '' }: GoldPage): boolean => text.split(/\s+/u).length >= 250

/** Serves pages of a data folder, evenly spread over its sets, the same ones every time. */
export async function serveRealPages(
  folder: string,
  count: number,
): Promise<{ pages: RealPage[]; server: PageServer }> {
  const all: (GoldPage & { set: string })[] = []
  for (const set of setNames) {
    for (const page of (await readSet(folder, set)) ?? []) if (isArticle(page)) all.push({ ...page, set })
  }
  if (all.length < count)
    throw new PlainError(`${folder} holds ${all.length} articles, not the ${count} that are needed.`)
  const chosen = Array.from({ length: count }, (_, index) => all[Math.floor((index * all.length) / count)])
  const served: Record<string, ServedPage> = {}
  for (const page of chosen) {
    if (page)
      served[`/${page.id}.html`] = {
        body: await readMarkup(folder, page.set, page.id),
        type: 'text/html; charset=utf-8',
      }
  }
  const server = await servePages({ pages: served })
  const pages = chosen.flatMap((page) =>
    page ? [{ ...page, address: `${server.address}/${page.id}.html` }] : [],
  )
  return { pages, server }
}

/** Reads `--data DIR`, the folder in which the sets of pages lie, and `--pages N` from the command line. */
export function readDataOptions(defaultCount: number): { folder: string; count: number } {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, pages: { type: 'string', default: String(defaultCount) } },
  })
  const count = Number(values.pages)
  if (!values.data || !Number.isInteger(count) || count < 1)
    throw new PlainError('Say where the real pages are with --data DIR, and how many of them with --pages N.')
  return { folder: values.data, count }
}
