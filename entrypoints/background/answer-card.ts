import { browser, type Browser } from 'wxt/browser'
import { readCardRequest, type CardRequest } from '../../lib/card/card-request'
import { openClipStore } from '../../lib/clips/clip-store'
import { handOver } from '../../lib/platform/hand-over'
import { openPage } from '../../lib/platform/open-page'
import { readSource } from './read-source'
import { showCard } from './toggle-card'

/**
 * Answers a card with whether what it asked for was done. A card asks about its own tab only, which the browser names;
 * anything else is not answered.
 */
export function answerCard(
  message: unknown,
  { id, tab, frameId }: Browser.runtime.MessageSender,
): Promise<boolean> | undefined {
  const request = readCardRequest(message)
  if (!request || id !== browser.runtime.id || tab?.id === undefined || frameId !== 0) return undefined
  return answer(request, tab.id).catch((error: unknown) => {
    console.error(error)
    return false
  })
}

async function answer({ action, source }: CardRequest, tabId: number): Promise<boolean> {
  if (action === 'show') {
    await showCard(tabId, source)
    return true
  }
  const reading = await readSource(tabId, source)
  if ('reason' in reading) return false
  if (action === 'save') {
    const store = await openClipStore()
    await store.save(reading.article)
  } else await openPage('/reader.html', { reading: await handOver(reading) })
  return true
}
