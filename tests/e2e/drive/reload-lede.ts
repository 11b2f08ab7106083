import { TargetType } from 'puppeteer-core'
import { waitForBackground } from './card-in-page'
import type { Chromium } from './open-chromium'

/** Loads the extension anew under the open pages, as an update does; it may be let into private windows by that. */
export async function reloadLede(
  chromium: Chromium,
  options: { enableInIncognito?: boolean } = {},
): Promise<void> {
  const { browser, extension } = chromium
  const gone = browser.targets().filter((one) => one.type() === TargetType.SERVICE_WORKER)
  const session = await browser.target().createCDPSession()
  await session.send('Extensions.loadUnpacked', { path: extension.path, ...options })
  await session.detach()
  await waitForBackground(chromium, gone)
}
