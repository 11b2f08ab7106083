import { readReadingSettings } from '../../lib/platform/reading-settings'
import themes from '../../lib/ui/styles/themes.css?inline'
import tokens from '../../lib/ui/styles/tokens.css?inline'

/**
 * Styles for what stands in a page, with the look that holds everywhere. What they say of `:root` is the dialog's own: on
 * the shadow root's host the page could change it.
 */
export async function readPageStyles(styles: string): Promise<string> {
  const { theme } = (await readReadingSettings()).everywhere
  // The production build leaves the quotation marks out.
  const chosen = new RegExp(String.raw`\[data-theme=(['"]?)${theme}\1\]`, 'gu')
  return (tokens + themes.replaceAll(chosen, ':root') + styles).replaceAll(':root', 'dialog')
}
