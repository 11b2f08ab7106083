import { browser } from 'wxt/browser'

/** A key of Lede that the browser itself listens to. */
export interface Shortcut {
  /** As the manifest has it: `_execute_action`, `quick-summary`. */
  name: string
  description: string
  /** As the browser writes it; empty where none is set: the reader took it away, or another extension has it. */
  keys: string
}

/** The shortcuts as they are now: the browser drops one that clashes without a word, and the reader may change them. */
export async function listShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll()
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description,
    keys: shortcut,
  }))
}

/** Opens the place where the browser lets the reader change shortcuts. */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open } = browser.commands as { openShortcutSettings?: () => Promise<void> }
  // Chromium has no function for it, and lets no page link to it; Edge takes its name for its own.
  await (open ? open() : browser.tabs.create({ url: 'chrome://extensions/shortcuts' }))
}
