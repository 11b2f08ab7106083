import { browser } from 'wxt/browser'

/** What was chosen or done last, so that a dialog opens as it was left. */
export interface Remembered {
  /** Style or format of the last citation. */
  citation?: string
  /** Kind of the last export. */
  export?: string
  /** When the last full backup was written, ISO 8601, UTC. */
  backup?: string
}

const key = 'remembered'
const schema = 1
const names = ['citation', 'export', 'backup'] as const

/** What is remembered; nothing where nothing is stored, or something else. */
export async function readRemembered(): Promise<Remembered> {
  const { [key]: found = {} } = await browser.storage.local.get<Record<string, Record<string, unknown>>>(key)
  const texts = names.flatMap((name) =>
    typeof found[name] === 'string' ? [[name, found[name]] as const] : [],
  )
  return Object.fromEntries(texts)
}

/** Remembers a part, and what was remembered before with it. */
export async function remember(part: Remembered): Promise<void> {
  await browser.storage.local.set({ [key]: { schema, ...(await readRemembered()), ...part } })
}
