import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { extract } from '../../../lib/extract/extract'

const root = join(import.meta.dirname, '../../..')
const url = 'https://courier.example/2026/10/14/harbour-ferry-tide'

/** `npx vitest run --project dom sample-article -u` writes it anew. */
test('the article of the first page is what Lede takes out of the sample page', async () => {
  const { window } = new JSDOM(readFileSync(join(root, 'samples/harbour.html'), 'utf8'), { url })
  const article = extract(window.document, url)
  await expect(`${JSON.stringify(article, undefined, 2)}\n`).toMatchFileSnapshot(
    join(root, 'entrypoints/welcome/sample-article.json'),
  )
})
