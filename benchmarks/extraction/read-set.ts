import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

export const setNames = ['aeb181', 'news424', 'postlight-meta'] as const

/** A page, and what a careful reader says is in it. */
export interface GoldPage {
  id: string
  url: string
  text?: string
  title?: string
  authors?: string[]
  date?: string
}

/** The pages of one set, in the order of its gold file; undefined where the data folder does not have the set. */
export async function readSet(folder: string, name: string): Promise<GoldPage[] | undefined> {
  const file = join(folder, name, 'gold.json')
  if (!(await stat(file).catch(() => undefined))) return undefined
  const gold = JSON.parse(await readFile(file, 'utf8')) as Record<string, Omit<GoldPage, 'id'>>
  return Object.entries(gold).map(([id, page]) => ({ id, ...page }))
}

/** The markup of one page. */
export async function readMarkup(folder: string, set: string, id: string): Promise<string> {
  return gunzipSync(await readFile(join(folder, set, 'html', `${id}.html.gz`))).toString('utf8')
}
