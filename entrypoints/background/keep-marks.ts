import { browser } from 'wxt/browser'
import { openClipStore } from '../../lib/clips/clip-store'
import { draftKey, openDraftStore } from '../../lib/clips/draft-store'
import { newAnnotation } from '../../lib/clips/new-annotation'
import { pageAddress } from '../../lib/clips/page-address'
import type { Annotation } from '../../lib/model/annotation'
import type { Article } from '../../lib/model/article'
import type { Clip } from '../../lib/model/clip'
import type { Span } from '../../lib/model/span'
import { renewMarks } from '../../lib/platform/show-marks'
import { speakerOfSpan } from '../../lib/render/speaker-of-span'
import { applyChange } from '../../lib/ui/annotations/change'
import {
  findCovering,
  newestColour,
  placeAnnotations,
  selectorsIn,
} from '../../lib/ui/annotations/place-annotations'
import { analyzeArticle } from './analyze-article'

/** The clip of a page; undefined where the reader has not kept it. */
export const findClip = async (page: string): Promise<Clip | undefined> =>
  (await openClipStore()).findByUrl(page)

/** Marks a span of an article, which is kept where it is not yet. Gives back the mark's id: of one that covers just that span already, its own. */
export async function keepMark(article: Article, span: Span): Promise<string> {
  const store = await openClipStore()
  const known = (await store.findByUrl(article.url)) ?? (await store.save(article))
  let id = ''
  await store.update(known.id, (clip) => {
    const same = findCovering(placeAnnotations(clip, article.text), span)
    const mark =
      same ??
      newAnnotation(selectorsIn(clip.article.text, article.text, span), newestColour(clip.annotations))
    id = mark.id
    return same ? clip : applyChange(clip, { kind: 'annotation', after: mark })
  })
  return id
}

/** Adds what only the analysis tells: to the clip who is in it, and to a mark whose words it covers. The reader need not wait for it. */
export async function addAnalysis(article: Article, span: Span, markId: string): Promise<void> {
  const analysis = await analyzeArticle(article)
  const speaker = speakerOfSpan(article.text, analysis, span)
  const store = await openClipStore()
  const known = await store.findByUrl(article.url)
  if (!known) return
  await store.update(known.id, (clip) => ({
    ...clip,
    analysis: clip.analysis ?? (clip.article.text === article.text ? analysis : undefined),
    annotations: clip.annotations.map((one) =>
      one.id === markId && speaker && !one.speaker ? { ...one, speaker } : one,
    ),
  }))
}

/** Changes a mark of a page; false where the page has no such mark. */
export async function changeMark(page: string, id: string, part: Partial<Annotation>): Promise<boolean> {
  const isKept = await rewrite(page, (clip) => {
    const before = clip.annotations.find((one) => one.id === id)
    const after = before && { ...before, ...part, modified: new Date().toISOString() }
    return before && applyChange(clip, { kind: 'annotation', before, after })
  })
  if (isKept && part.note !== undefined) await (await openDraftStore()).remove(draftOf(page, id))
  return isKept
}

/** What was removed, until the browser closes. */
const removedKey = (page: string, id: string): string => `removed:${page} ${id}`

/** Removes a mark of a page; `restoreMark` brings it back. */
export async function removeMark(page: string, id: string): Promise<boolean> {
  const known = (await findClip(page))?.annotations.find((one) => one.id === id)
  if (!known) return false
  await browser.storage.session.set({ [removedKey(pageAddress(page), id)]: known })
  return rewrite(page, (clip) => applyChange(clip, { kind: 'annotation', before: known }))
}

/** Brings a mark back that was removed from the page since the browser was opened. */
export async function restoreMark(page: string, id: string): Promise<boolean> {
  const key = removedKey(pageAddress(page), id)
  const { [key]: removed } = await browser.storage.session.get<Record<string, Annotation | undefined>>(key)
  if (!removed) return false
  return rewrite(page, (clip) => applyChange(clip, { kind: 'annotation', after: removed }))
}

/** Keeps what the reader is still writing at a mark, as the editor in the clean view keeps it; false where the page has no such mark. */
export async function keepDraft(page: string, id: string, note: string, tags: string): Promise<boolean> {
  if (!(await findClip(page))?.annotations.some((one) => one.id === id)) return false
  await (await openDraftStore()).write(draftOf(page, id), JSON.stringify({ note, tags }))
  return true
}

/** What the reader was writing at a mark and has not saved; undefined where there is nothing. */
export async function readDraft(
  page: string,
  id: string,
): Promise<{ note?: string; tags?: string } | undefined> {
  const draft = await (await openDraftStore()).read(draftOf(page, id))
  return draft === undefined ? undefined : (JSON.parse(draft) as { note?: string; tags?: string })
}

const draftOf = (page: string, id: string): string => draftKey(pageAddress(page), id)

/** Rewrites the clip of a page and has its marks painted anew; false where `change` gives nothing or there is no clip. */
async function rewrite(page: string, change: (clip: Clip) => Clip | undefined): Promise<boolean> {
  const store = await openClipStore()
  const known = await store.findByUrl(page)
  let isChanged = false
  // An update of nothing would still make the clip the newest one.
  if (known && change(known))
    await store.update(known.id, (clip) => {
      const changed = change(clip)
      isChanged = changed !== undefined
      return changed ?? clip
    })
  if (isChanged) await renewMarks(page)
  return isChanged
}
