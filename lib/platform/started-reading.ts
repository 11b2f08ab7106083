import type { browser as Extension } from 'wxt/browser'

/** What the browser says of a tab that is read. */
export interface ReadableTab {
  id: number
  /** Told only where the reader has granted the page. */
  url?: string
  status?: string
  incognito?: boolean
}

/** What was begun before the popup's own code was there. */
export interface StartedReading {
  /** The tab in front; undefined where there is none. */
  tab: Promise<ReadableTab | undefined>
  /** What `page.js` gave back in it; rejects where no script may run. */
  page: Promise<unknown>
}

declare global {
  // eslint-disable-next-line no-var
  var ledeStarted: StartedReading | undefined
}

/** The browser's API as it is: the polyfill would take longer to be read than all that is done here. */
function nativeApi(): typeof Extension {
  const { browser, chrome } = globalThis as Partial<Record<'browser' | 'chrome', typeof Extension>>
  const api = browser ?? chrome
  if (!api) throw new Error('there is no extension API')
  return api
}

/** Begins to read the page of the tab in front: the popup's own code comes meanwhile. */
export function startReading(): StartedReading {
  const { tabs, scripting } = nativeApi()
  const tab = tabs
    .query({ active: true, currentWindow: true })
    .then(([{ id, url, status, incognito } = {}]) =>
      id === undefined ? undefined : { id, url, status, incognito },
    )
  const page = tab.then(async (found) => {
    if (!found) return undefined
    const [frame] = await scripting.executeScript({ target: { tabId: found.id }, files: ['/page.js'] })
    return frame?.result
  })
  // Nobody listens yet: a failure is said to whoever comes for it.
  page.catch(() => undefined)
  return { tab, page }
}
