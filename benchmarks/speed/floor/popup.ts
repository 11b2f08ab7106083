import DOMPurify from 'dompurify'
import type { Browser } from 'wxt/browser'

declare const chrome: typeof Browser

async function show(): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
  const [frame] = await chrome.scripting.executeScript({
    target: { tabId: tab?.id ?? 0 },
    files: ['/read.js'],
  })
  const root = document.querySelector('#text')?.attachShadow({ mode: 'open' })
  if (root) root.innerHTML = DOMPurify.sanitize(String(frame?.result))
  performance.mark('floor:text')
  document.documentElement.dataset['state'] = 'ready'
}

void show()
