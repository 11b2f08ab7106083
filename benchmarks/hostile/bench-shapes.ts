import { hostilePages } from '../../tests/fixtures/hostile-pages'
import { openBenchPage } from '../extraction/run-in-browser'

/** Milliseconds that a page may be kept from doing anything else. */
const limit = 2000

const { page, close } = await openBenchPage(process.env['CHROME_PATH'] ?? '/usr/bin/chromium')
let overLimit = 0
try {
  for (const [shape, write] of Object.entries(hostilePages)) {
    const { ms, ours } = await page.evaluate(
      (markup) =>
        (globalThis as unknown as { bench: typeof import('../extraction/in-page') }).bench.readMarkup(
          markup,
          'https://norhaven.example/ferry',
        ),
      write(),
    )
    if (ms > limit) overLimit += 1
    const outcome =
      'reason' in ours ? ours.reason : `${ours.text.length} characters, ${ours.confidence} article`
    console.log(`${String(Math.round(ms)).padStart(6)} ms  ${shape}: ${outcome}`)
  }
} finally {
  await close()
}
console.log(`${overLimit} of ${Object.keys(hostilePages).length} shapes took more than ${limit} ms`)
process.exitCode = overLimit > 0 ? 1 : 0
