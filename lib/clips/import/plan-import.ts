import type { Clip } from '../../model/clip'
import type { ClipStore } from '../clip-store'
import type { ClipWithPictures } from '../keep-pictures'
import { pageAddress } from '../page-address'
import { joinClip } from './join-clip'

/** What an import would do, to be shown before it is done. */
export interface ImportPlan {
  added: Clip[]
  /** As they would be. */
  changed: Clip[]
  unchanged: number
}

/** Compares clips, of which no two are of one page, with what is in the store; writes nothing. */
export async function planImport(
  clips: ClipWithPictures[],
  store: Pick<ClipStore, 'listRows' | 'get' | 'getPictures'>,
): Promise<ImportPlan> {
  const ids = new Map((await store.listRows()).map((row) => [pageAddress(row.url), row.id]))
  const plan: ImportPlan = { added: [], changed: [], unchanged: 0 }
  for (const clip of clips) {
    const id = ids.get(pageAddress(clip.article.url))
    const known = id === undefined ? undefined : await store.get(id)
    const joined = known ? joinClip(known, clip) : clip
    if (!known) plan.added.push(clip)
    else if (joined === known && !(clip.pictures && (await store.getPictures(known.id)).length === 0))
      plan.unchanged += 1
    else plan.changed.push(joined)
  }
  return plan
}
