import { browser, type Browser } from 'wxt/browser'

/**
 * Answers a request of one of Lede's own scripts in the top frame of a tab, which the browser names; undefined, so that
 * somebody else may answer, where it is no such request or comes from anywhere else. A failure is answered with false.
 */
export function answerTab<Request, Answer>(
  request: Request | undefined,
  { id, tab, frameId }: Browser.runtime.MessageSender,
  answer: (request: Request, tabId: number) => Promise<Answer>,
): Promise<Answer | false> | undefined {
  if (!request || id !== browser.runtime.id || tab?.id === undefined || frameId !== 0) return undefined
  return answer(request, tab.id).catch((error: unknown) => {
    console.error(error)
    return false
  })
}
