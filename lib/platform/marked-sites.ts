import { browser } from 'wxt/browser'

const key = 'markedSites'
const scriptId = 'lede-marks'

/** A site whose pages show the reader's marks by themselves. */
export interface MarkedSite {
  /** The match pattern of its pages. */
  pattern: string
  host: string
  /** False where the browser has taken back what the reader had allowed. */
  isAllowed: boolean
}

/** The match pattern of the site that a page belongs to; undefined where there is none, as of a file. */
export function patternOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { protocol, hostname } = new URL(url)
  return /^https?:$/u.test(protocol) && hostname !== '' ? `${protocol}//${hostname}/*` : undefined
}

/** Asks the reader for the permission to show marks on a site by themselves. Only within a click; whether they gave it. */
export function askForSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] })
}

/** Gives the permission for a site back. */
export async function forgetSite(pattern: string): Promise<void> {
  const kept = await readPatterns()
  // First, so that it does not look as if the browser had taken it.
  await writePatterns(kept.filter((one) => one !== pattern))
  // Chromium refuses to take back what it has not.
  if (await browser.permissions.contains({ origins: [pattern] }))
    await browser.permissions.remove({ origins: [pattern] })
}

/** The sites for which the reader gave the permission, by name. */
export async function listSites(): Promise<MarkedSite[]> {
  const [kept, granted] = await Promise.all([readPatterns(), readGranted()])
  return [...new Set([...kept, ...granted])]
    .map((pattern) => ({ pattern, host: hostOf(pattern), isAllowed: granted.includes(pattern) }))
    .toSorted((a, b) => a.host.localeCompare(b.host))
}

/** Hears of permissions that were given or taken, here or by the browser. Gives back a function that ends it. */
export function watchSites(onChange: () => void): () => void {
  const onStored = (changes: Record<string, unknown>): void => {
    if (key in changes) onChange()
  }
  const listener = (): void => onChange()
  browser.permissions.onAdded.addListener(listener)
  browser.permissions.onRemoved.addListener(listener)
  browser.storage.local.onChanged.addListener(onStored)
  return () => {
    browser.permissions.onAdded.removeListener(listener)
    browser.permissions.onRemoved.removeListener(listener)
    browser.storage.local.onChanged.removeListener(onStored)
  }
}

/** Remembers sites that were allowed, so that the reader can be told when the browser takes them back. */
export async function rememberSites(patterns: string[]): Promise<void> {
  await writePatterns([...new Set([...(await readPatterns()), ...patterns])])
}

/** Has the script that looks for marks run on the sites that are allowed, and on no other. */
export async function registerSites(): Promise<void> {
  const matches = await readGranted()
  const filter = { ids: [scriptId] }
  const known = await browser.scripting.getRegisteredContentScripts(filter)
  const script = { id: scriptId, matches, js: ['lookout.js'], runAt: 'document_idle' as const }
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts(filter)
  } else if (known.length > 0) await browser.scripting.updateContentScripts([script])
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }])
}

async function readGranted(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll()
  return origins
}

async function readPatterns(): Promise<string[]> {
  const { [key]: found } = await browser.storage.local.get<Record<string, unknown>>(key)
  return Array.isArray(found) ? found.filter((one) => typeof one === 'string') : []
}

const writePatterns = (patterns: string[]): Promise<void> => browser.storage.local.set({ [key]: patterns })

const hostOf = (pattern: string): string =>
  /^[^:]+:\/\/(?<host>[^/]+)/u.exec(pattern)?.groups?.host ?? pattern
