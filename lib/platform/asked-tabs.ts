import { browser } from 'wxt/browser'

interface AskedMessage {
  to: 'lede-panel'
  asked: number
}

/** Tells side panels that the reader has asked Lede about the page of a tab; nobody need be listening. */
export function tellAsked(tabId: number): void {
  const message: AskedMessage = { to: 'lede-panel', asked: tabId }
  browser.runtime.sendMessage(message).catch(() => undefined)
}

/** Hears of pages that the reader asks about elsewhere: in the popup, by the menu, by a key. Gives back a function that ends it. */
export function listenForAsked(onAsked: (tabId: number) => void): () => void {
  const listener = (message: unknown): undefined => {
    const { to, asked } = (message ?? {}) as Partial<AskedMessage>
    if (to === 'lede-panel' && typeof asked === 'number') onAsked(asked)
  }
  browser.runtime.onMessage.addListener(listener)
  return () => browser.runtime.onMessage.removeListener(listener)
}
