import { browser } from 'wxt/browser'
import type { PictureData } from '../model/picture'
import type { Refusal } from '../model/refusal'
import type { PageReading } from '../model/page-reading'
import { readPickedPath } from './picked-paths'
import { refusalOfAddress, refusalOfError } from './refusal-of-tab'
import type { ReadableTab, StartedReading } from './started-reading'

/** An article and the tab it was read from, which can be asked for its pictures. */
export interface TabReading extends PageReading {
  tabId: number
  /** The tab is in a private window. */
  isPrivate?: boolean
}

/** How long a page may keep the reader waiting, in milliseconds; one that has loaded may just be very large. */
const patience = { loading: 2500, complete: 15_000 }

/**
 * Reads the article of a tab as the reader sees it, under `activeTab`.
 * `atOnce` takes what is there of a page that has not finished loading.
 */
export async function readTab(tabId: number, atOnce = false): Promise<TabReading | Refusal> {
  const { url, status, incognito } = await browser.tabs.get(tabId)
  const refused = refusalOfAddress(url)
  if (refused) return refused
  const injected = takeIn(runPageScript(tabId, atOnce), { id: tabId, url, incognito })
  return atOnce ? injected : inTime(injected, status)
}

/** The same of a reading that has been started. */
export async function readStarted({ tab, page }: StartedReading): Promise<TabReading | Refusal> {
  const found = await tab
  if (!found) return { reason: 'gone' }
  const refused = refusalOfAddress(found.url)
  return refused ?? inTime(takeIn(page, found), found.status)
}

function inTime(
  injected: Promise<TabReading | Refusal>,
  status: string | undefined,
): Promise<TabReading | Refusal> {
  // The browser may call a tab complete whose document it still waits for: no answer must not mean no end.
  const milliseconds = status === 'complete' ? patience.complete : patience.loading
  const tooLong = new Promise<Refusal>((resolve) => {
    setTimeout(resolve, milliseconds, { reason: 'still-loading' })
  })
  return Promise.race([injected, tooLong])
}

async function runPageScript(tabId: number, atOnce: boolean): Promise<unknown> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    files: ['/page.js'],
    injectImmediately: atOnce,
  })
  return frame?.result
}

async function takeIn(
  page: Promise<unknown>,
  { id, url, incognito }: ReadableTab,
): Promise<TabReading | Refusal> {
  try {
    const [result, path] = await Promise.all([page, url && readPickedPath(url)])
    const picked = path ? await readPicked(id, path) : undefined
    return picked ?? withTab(result, id, incognito)
  } catch (error) {
    return refusalOfError(error, url)
  }
}

/** What stands where the reader once pointed on this site, if it is there on this page. */
async function readPicked(tabId: number, path: string): Promise<TabReading | undefined> {
  const picked = await readTabChosen(tabId, path)
  return 'reason' in picked ? undefined : { ...picked, isPicked: true }
}

/** Reads all visible text of a page in which no article was found. */
export async function readTabText(tabId: number): Promise<TabReading | Refusal> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => globalThis.ledePage?.readPageText(),
    })
    const { incognito } = await browser.tabs.get(tabId)
    return withTab(frame?.result, tabId, incognito)
  } catch (error) {
    return refusalOfError(error)
  }
}

/** Reads one element of a page that has been read: one of several articles, or what the reader has pointed at. */
export async function readTabChosen(tabId: number, path: string): Promise<TabReading | Refusal> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      args: [path],
      func: (chosen: string) => globalThis.ledePage?.readChosen(chosen),
    })
    const { incognito } = await browser.tabs.get(tabId)
    return withTab(frame?.result, tabId, incognito)
  } catch (error) {
    return refusalOfError(error)
  }
}

/** Reads the pictures that the page has already loaded and may hand over. Empty where the tab has gone. */
export async function readTabPictures(tabId: number, urls: string[]): Promise<PictureData> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      args: [urls],
      func: (wanted: string[]) => globalThis.ledePage?.readPictures(wanted),
    })
    return frame?.result ?? {}
  } catch {
    // The tab was closed or has moved on: the article is still here, its pictures are not.
    return {}
  }
}

function withTab(result: unknown, tabId: number, isPrivate: boolean | undefined): TabReading | Refusal {
  if (!result) return { reason: 'failed' }
  const reading = result as PageReading | Refusal
  if ('reason' in reading) return reading
  return { ...reading, tabId, isPrivate: isPrivate || undefined }
}
