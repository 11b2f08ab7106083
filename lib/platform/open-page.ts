import { browser } from 'wxt/browser'

/** Opens one of Lede's own pages in a new tab. */
export async function openPage(
  path: '/library.html' | '/reader.html' | '/welcome.html',
  query: Record<string, string> = {},
) {
  const url = new URL(browser.runtime.getURL(path))
  url.search = new URLSearchParams(query).toString()
  await browser.tabs.create({ url: url.href })
}

/** Opens the page with all settings, or brings the one that is open to the front. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage()

/** Closes the tab that a page of Lede is open in. */
export async function closeThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent()
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id)
}

/** Whether this is the build for Firefox, whose menus are others. */
export const isFirefox: boolean = import.meta.env.FIREFOX
