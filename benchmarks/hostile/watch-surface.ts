import type { Page } from 'puppeteer-core'
import { collectErrors, type ConsoleError } from '../../tests/e2e/drive/collect-errors'
import type { Faults } from './faults'
import { inspectSurface } from './inspect-surface'

/** Looks through a surface and counts what is wrong in it, as often as it is asked to. */
export type Inspect = () => Promise<void>

/** Notes what a surface does from now on, and what its console has said before. `foreign` selects what is made from foreign text. */
export async function watchSurface(
  surface: Page,
  where: string,
  faults: Faults,
  foreign: string,
): Promise<Inspect> {
  surface.on('dialog', (dialog) => {
    faults.add('dialogs', where, dialog.message())
    void dialog.dismiss()
  })
  await watchScripts(surface, where, faults)
  const errors = await collectErrors(surface.target())
  return async () => {
    for (const [kind, what] of await inspectSurface(surface, foreign)) faults.add(kind, where, what)
    for (const error of errors.splice(0)) faults.add(kindOf(error), where, error.text)
  }
}

const kindOf = ({ text }: ConsoleError): 'reports of the policy' | 'console errors' =>
  text.includes('Content Security Policy') ? 'reports of the policy' : 'console errors'

/** A script that is no file of the surface's own, none of this benchmark and none of the browser's, came in with a payload. */
async function watchScripts(surface: Page, where: string, faults: Faults): Promise<void> {
  const origin = await surface.evaluate(() => location.origin)
  const session = await surface.createCDPSession()
  session.on('Debugger.scriptParsed', ({ url, hasSourceURL, scriptLanguage, length }) => {
    const isOwn = url.startsWith(`${origin}/`) && url.endsWith('.js')
    const isDriver = url === '' || url.startsWith('pptr:')
    // What the browser makes `chrome.*` of; a payload could take such a name only by a comment.
    const isBrowsers = url.startsWith('extensions::') && !hasSourceURL
    if (!isOwn && !isDriver && !isBrowsers)
      faults.add('scripts run', where, `${url} (${scriptLanguage}, ${length} characters)`)
  })
  await session.send('Debugger.enable')
}
