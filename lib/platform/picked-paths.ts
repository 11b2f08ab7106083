import { browser } from 'wxt/browser'

const key = 'pickedPaths'
/** How many sites are kept; the one that was picked on longest ago goes first. */
const sitesKept = 200

type Paths = [site: string, path: string][]

const siteOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '')

async function readPaths(): Promise<Paths> {
  const { [key]: found } = await browser.storage.local.get<Record<string, unknown>>(key)
  return Array.isArray(found)
    ? (found as Paths).filter(([site, path]) => site && typeof path === 'string')
    : []
}

const withoutSite = async (url: string): Promise<Paths> =>
  (await readPaths()).filter(([site]) => site !== siteOf(url))

/** The CSS selector of what the reader wants read on the site of an address; undefined where they never said. */
export async function readPickedPath(url: string): Promise<string | undefined> {
  const asked = siteOf(url)
  return (await readPaths()).find(([site]) => site === asked)?.[1]
}

/** Keeps what the reader wants read on the site of an address. */
export async function keepPickedPath(url: string, path: string): Promise<void> {
  const site = siteOf(url)
  if (!site) return
  await browser.storage.local.set({ [key]: [...(await withoutSite(url)), [site, path]].slice(-sitesKept) })
}

/** From now on the site of an address is read as every other. */
export async function forgetPickedPath(url: string): Promise<void> {
  await browser.storage.local.set({ [key]: await withoutSite(url) })
}
