import { writeFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import sharp from 'sharp'

/** Takes a picture of what a page shows, as a small PNG: the pictures are part of the repository. */
export async function takePicture(page: Page, path: string): Promise<void> {
  // What has just been scrolled is still being painted.
  await wait(300)
  const picture = await page.screenshot()
  await writeFile(path, await sharp(picture).png({ palette: true, colours: 64, effort: 10 }).toBuffer())
}
