import type { Page } from 'puppeteer-core'

export interface Shortcut {
  /** The letter on the key, as in `E`. */
  letter: string
  alt?: boolean
  control?: boolean
  shift?: boolean
}

/** Presses a shortcut so that the browser itself sees it, before the page does: the extension's command fires and `activeTab` is granted. */
export async function pressShortcut(page: Page, { letter, alt, control, shift }: Shortcut): Promise<void> {
  const keyCode = letter.toUpperCase().charCodeAt(0)
  const session = await page.createCDPSession()
  const key = {
    modifiers: (alt ? 1 : 0) + (control ? 2 : 0) + (shift ? 8 : 0),
    code: `Key${letter.toUpperCase()}`,
    key: letter,
    windowsVirtualKeyCode: keyCode,
    // Without the native code the key reaches the page but not the browser's own shortcuts.
    nativeVirtualKeyCode: keyCode,
  }
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key })
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
  await session.detach()
}
