import type { Page } from 'puppeteer-core'

/** Shows a surface as a system with a palette of its own does: puppeteer has no word for it. */
export async function forceColours(surface: Page): Promise<void> {
  const session = await surface.createCDPSession()
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] })
  if (!(await surface.evaluate(() => matchMedia('(forced-colors: active)').matches)))
    throw new Error('the colours are not forced')
}
