import * as v from 'valibot'
import { browser, type Browser } from 'wxt/browser'

const askedMessage = v.object({ to: v.literal('lede-panel'), asked: v.pipe(v.number(), v.safeInteger()) })

/** Tells side panels that the reader has asked Lede about the page of a tab; nobody need be listening. */
export function tellAsked(tabId: number): void {
  const message: v.InferOutput<typeof askedMessage> = { to: 'lede-panel', asked: tabId }
  browser.runtime.sendMessage(message).catch(() => undefined)
}

/** Hears of pages that the reader asks about elsewhere: in the popup, by the menu, by a key. Gives back a function that ends it. */
export function listenForAsked(onAsked: (tabId: number) => void): () => void {
  const listener = (message: unknown, sender: Browser.runtime.MessageSender): undefined => {
    const { success, output } = v.safeParse(askedMessage, message)
    if (success && isOwnPage(sender)) onAsked(output.asked)
  }
  browser.runtime.onMessage.addListener(listener)
  return () => browser.runtime.onMessage.removeListener(listener)
}

/** Lede's background or one of its pages: a script in a page must not say what the reader has asked for. */
const isOwnPage = ({ id, url }: Browser.runtime.MessageSender): boolean =>
  id === browser.runtime.id && (url?.startsWith(browser.runtime.getURL('/')) ?? false)
