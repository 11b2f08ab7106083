import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openLede } from '../tests/e2e/drive/open-lede'
import { waitUntilDone } from '../tests/e2e/drive/popup-page'
import { servePages } from '../tests/e2e/drive/serve-pages'

/** Takes the pictures of the README from the production build on the sample article. */
const root = join(import.meta.dirname, '..')
const folder = join(root, 'docs/screenshots')
mkdirSync(folder, { recursive: true })

const server = await servePages({ folder: join(root, 'samples') })
const lede = await openLede()
try {
  await lede.page.goto(`${server.address}/harbour.html`)
  const popup = await lede.clickToolbarIcon(lede.page)
  await waitUntilDone(popup)
  await popup.waitForSelector('img[data-state="shown"]')
  for (const scheme of ['light', 'dark']) {
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    await popup.screenshot({ path: join(folder, `popup-${scheme}.png`) })
  }
} finally {
  await lede.close()
  await server.close()
}
console.log(`The pictures are in ${folder}.`)
