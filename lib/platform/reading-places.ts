import { browser } from 'wxt/browser'

const key = 'readingPlaces'
/** How many articles' places are kept; the one that was left longest ago goes first. */
export const placesKept = 200

/** Pairs of an address and the index of the block that stood at the top, the latest last. */
type Places = [url: string, block: number][]

async function readPlaces(): Promise<Places> {
  const { [key]: found } = await browser.storage.local.get<Record<string, unknown>>(key)
  return Array.isArray(found)
    ? (found as Places).filter(([url, block]) => url && Number.isInteger(block))
    : []
}

/** The block at which an article was left, by its index; undefined where it is not known. */
export async function readPlace(url: string): Promise<number | undefined> {
  return (await readPlaces()).find(([one]) => one === url)?.[1]
}

/** Keeps the block at which an article is left. */
export async function writePlace(url: string, block: number): Promise<void> {
  const others = (await readPlaces()).filter(([one]) => one !== url)
  await browser.storage.local.set({ [key]: [...others, [url, block]].slice(-placesKept) })
}

/** How many articles' places are kept. */
export async function countPlaces(): Promise<number> {
  return (await readPlaces()).length
}

/** Forgets all places; gives back a function that puts them back. */
export async function clearPlaces(): Promise<() => Promise<void>> {
  const places = await readPlaces()
  await browser.storage.local.remove(key)
  return () => browser.storage.local.set({ [key]: places })
}
