/** The part of the browser's API that scripts in a page need; the polyfill would be larger than they are. */
interface PageRuntime {
  /** Undefined where the extension was updated or switched off under the open page. */
  id?: string
  sendMessage: (message: unknown) => Promise<unknown>
  onMessage: { addListener: (listener: (message: unknown, sender: { id?: string }) => void) => void }
}

/** The extension as a script in a page has it; undefined where it has gone. */
export function runtimeInPage(): PageRuntime | undefined {
  const { browser, chrome } = globalThis as Partial<Record<'browser' | 'chrome', { runtime?: PageRuntime }>>
  return browser?.runtime ?? chrome?.runtime
}

/** Whether the extension that a script in a page came from has gone: nothing that it asks is answered any more. */
export const isExtensionGone = (): boolean => runtimeInPage()?.id === undefined

/** Asks the extension from a page; undefined where it was updated or switched off under the open page. */
export async function askExtension(message: unknown): Promise<unknown> {
  try {
    return await runtimeInPage()?.sendMessage(message)
  } catch {
    return undefined
  }
}
