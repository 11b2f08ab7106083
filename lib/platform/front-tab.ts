import { browser } from 'wxt/browser'

/** The tab in front of this window. */
export interface FrontTab {
  id: number
  /** Told only where the reader has granted the page, with the toolbar's button, a key or the menu. */
  url?: string
}

/** The tab in front of this window; undefined where there is none. */
export async function findFrontTab(): Promise<FrontTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url }
}

/** Hears of another tab that comes to the front and of another page in it. Gives back a function that ends it. */
export function watchFrontTab(onChange: () => void): () => void {
  const onActivated = (): void => onChange()
  const onUpdated = (_: number, __: object, { active }: { active?: boolean }): void => {
    if (active) onChange()
  }
  browser.tabs.onActivated.addListener(onActivated)
  browser.tabs.onUpdated.addListener(onUpdated)
  return () => {
    browser.tabs.onActivated.removeListener(onActivated)
    browser.tabs.onUpdated.removeListener(onUpdated)
  }
}

/** The key that opens Lede on a page, as the browser has it; undefined where none is set. */
export async function readOpenKey(): Promise<string | undefined> {
  const commands = await browser.commands.getAll()
  return commands.find(({ name }) => name === '_execute_action')?.shortcut || undefined
}
