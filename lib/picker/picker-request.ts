/** What the picker tells the extension, always about the tab that it is in. */
export interface PickerRequest {
  to: 'lede-picker'
  /** The CSS selector of the element that the reader took. */
  path: string
  /** Whether the like of it is to be read on all pages of the site. */
  isKept: boolean
}

/** Reads a message as the picker's; undefined where it is anything else. */
export function readPickerRequest(message: unknown): PickerRequest | undefined {
  if (typeof message !== 'object' || message === null) return undefined
  const { to, path, isKept } = message as Record<string, unknown>
  if (to !== 'lede-picker' || typeof path !== 'string' || path.length > 2000) return undefined
  return { to, path, isKept: isKept === true }
}
