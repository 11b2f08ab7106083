import { fileURLToPath } from 'node:url'
import { launch, type Page } from 'puppeteer-core'
import { build } from 'vite'
import type { PageResult } from './in-page'

/** What the page of the benchmark offers. */
type Bench = typeof import('./in-page')

export interface Runner {
  read: (markup: string, url: string) => Promise<PageResult>
  close: () => Promise<void>
}

const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Opens a page in a real Chromium, with extraction bundled as it is for the extension: what the module `entry` exports is in `bench`. */
export async function openBenchPage(
  executablePath: string,
  entry = fileURLToPath(new URL('./in-page.ts', import.meta.url)),
): Promise<{ page: Page; close: () => Promise<void> }> {
  const bundle = await bundleForPage(entry)
  const browser = await launch({ executablePath, headless: true, pipe: true, args: chromiumArgs })
  const page = await browser.newPage()
  await page.addScriptTag({ content: bundle })
  return { page, close: () => browser.close() }
}

/** Reads pages in a real Chromium. */
export async function runInBrowser(executablePath: string): Promise<Runner> {
  const { page, close } = await openBenchPage(executablePath)
  return {
    read: (markup, url) =>
      page.evaluate(
        (pageMarkup, pageUrl) =>
          (globalThis as unknown as { bench: Bench }).bench.readMarkupBothWays(pageMarkup, pageUrl),
        markup,
        url,
      ),
    close,
  }
}

async function bundleForPage(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: {
        entry,
        formats: ['iife'],
        name: 'bench',
      },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (!output || !('output' in output)) throw new Error('The bundle for the page was not built.')
  return output.output[0].code
}
