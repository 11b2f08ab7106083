import { browser } from 'wxt/browser'
import { refusalOfAddress } from '../../lib/platform/refusal-of-tab'

/** Runs a script of the package in a tab; what its `main` gives back, or undefined where no script may run. */
export async function injectScript(
  tabId: number,
  file: '/card.js' | '/marker.js',
  tries = 4,
): Promise<{ result: unknown } | undefined> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      files: [file],
      injectImmediately: true,
    })
    return { result: frame?.result }
  } catch {
    if (tries <= 1 || !(await isGranted(tabId))) return undefined
    await new Promise((resolve) => setTimeout(resolve, 40))
    return injectScript(tabId, file, tries - 1)
  }
}

/**
 * Whether the browser has granted the tab, which it tells by its address. Chromium may refuse a page all the same for
 * some milliseconds after the key, until the page's process has heard of it: seen in one of ten new tabs.
 */
async function isGranted(tabId: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId)
  return url !== undefined && refusalOfAddress(url) === undefined
}
