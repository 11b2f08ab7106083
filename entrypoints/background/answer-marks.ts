import { browser, type Browser } from 'wxt/browser'
import { listTagsInUse } from '../../lib/clips/change-labels'
import { openClipStore } from '../../lib/clips/clip-store'
import { makeLiveMarks } from '../../lib/marker/make-live-marks'
import { pageOfMessage, readMarksRequest, type MarksRequest } from '../../lib/marker/marks-request'
import { showMarks } from '../../lib/platform/show-marks'
import { passOn, withoutQuotationMarks } from '../../lib/render/cite-quotation'
import { answerTab } from './answer-tab'
import { changeMark, findClip, keepDraft, removeMark, restoreMark } from './keep-marks'
import { openMark } from './mark-selection'

/** What was asked to be written. One after the other, so that a draft cannot come back after the note was kept. */
let last: Promise<unknown> = Promise.resolve()

/** These only look; and to open a mark waits for its page, which may ask for marks meanwhile. */
const looks: MarksRequest['ask'][] = ['marks', 'paint', 'tags', 'open', 'cite']

/**
 * Answers the scripts that paint marks in a page. They ask about the marks of their own page only, for whose origin the
 * browser vouches; one that Lede may no longer see is told nothing.
 */
export function answerMarks(
  message: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<unknown> | undefined {
  const { url } = sender
  if (!url || !/^(?:https?|file):/u.test(url)) return undefined
  const page = pageOfMessage(message, url)
  return answerTab(readMarksRequest(message), sender, (request, tabId) => {
    if (looks.includes(request.ask)) return answer(request, tabId, page)
    const answered = last.then(() => answer(request, tabId, page))
    last = answered.catch(() => undefined)
    return answered
  })
}

async function answer(request: MarksRequest, tabId: number, page: string): Promise<unknown> {
  // The browser tells the address of a tab only while Lede may see it.
  if ((await browser.tabs.get(tabId)).url === undefined) return undefined
  const { ask } = request
  switch (ask) {
    case 'marks':
      return makeLiveMarksOf(page)
    case 'paint':
      return (await makeLiveMarksOf(page)).length > 0 && showMarks(tabId)
    case 'tags':
      return listTagsInUse(await (await openClipStore()).listRows())
    case 'open':
      return openMark(tabId, page, request.id)
    case 'cite':
      return cite(page, request.id)
    case 'remove':
      return removeMark(page, request.id)
    case 'restore':
      return restoreMark(page, request.id)
    case 'colour':
      return changeMark(page, request.id, { colour: request.colour })
    case 'draft':
      return keepDraft(page, request.id, request.note, request.tags)
    case 'words':
      return changeMark(page, request.id, { note: request.note, tags: request.tags })
  }
}

async function makeLiveMarksOf(page: string) {
  const clip = await findClip(page)
  return clip ? makeLiveMarks(clip) : []
}

/** A mark's words as they are passed on; undefined where there is no such mark. */
async function cite(page: string, id: string): Promise<string | undefined> {
  const clip = await findClip(page)
  const mark = clip?.annotations.find((one) => one.id === id)
  if (!clip || !mark) return undefined
  const words = withoutQuotationMarks(mark.selectors.quote.exact)
  return passOn(clip.article, words, mark.speaker)
}
