import type { Browser } from 'wxt/browser'

declare const chrome: typeof Browser

chrome.commands.onCommand.addListener((_, tab) => {
  void chrome.scripting.executeScript({
    target: { tabId: tab?.id ?? 0 },
    files: ['/card.js'],
    injectImmediately: true,
  })
})
