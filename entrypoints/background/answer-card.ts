import type { Browser } from 'wxt/browser'
import { readCardRequest, type CardRequest } from '../../lib/card/card-request'
import { openClipStore } from '../../lib/clips/clip-store'
import { handOver } from '../../lib/platform/hand-over'
import { openPage } from '../../lib/platform/open-page'
import { answerTab } from './answer-tab'
import { readSource } from './read-source'
import { showCard } from './toggle-card'

/**
 * Answers a card with whether what it asked for was done. A card asks about its own tab only, which the browser names;
 * anything else is not answered.
 */
export const answerCard = (
  message: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<boolean> | undefined => answerTab(readCardRequest(message), sender, answer)

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
