import { browser } from 'wxt/browser'
import type { TabReading } from './read-tab'

const prefix = 'reading:'

/** Lays an article where another extension page finds it, until the browser closes; gives back its id. */
export async function handOver(reading: TabReading): Promise<string> {
  const id = crypto.randomUUID()
  await browser.storage.session.set({ [prefix + id]: reading })
  return id
}

/** Takes up what `handOver` laid down; undefined where the browser was closed meanwhile. */
export async function takeOver(id: string): Promise<TabReading | undefined> {
  const stored = await browser.storage.session.get(prefix + id)
  return stored[prefix + id] as TabReading | undefined
}
