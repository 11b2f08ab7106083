import { execFileSync } from 'node:child_process'
import { cpus } from 'node:os'
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Page } from 'puppeteer-core'
import { serveSpeedPages, type SpeedPage } from './choose-pages'
import { measureAnalysis, measureMemory, measureUnasked } from './measure-rest'
import { measureClick, measureKey, openSideBySide, type SideBySide } from './side-by-side'
import type { SpeedResults, SpeedRow } from './speed-results'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    pages: { type: 'string', default: '1' },
    runs: { type: 'string', default: '10' },
    only: { type: 'string', default: 'click,key,rest' },
    out: { type: 'string' },
  },
})
if (!values.data) throw new Error('Say where the real pages are with --data DIR.')
const runs = Number(values.runs)

function median(list: readonly number[]): number {
  const sorted = list.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return Math.round(sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2)
}

/** Each time on a page that was just loaded, for a reader clicks once. */
async function load(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' })
  await page.bringToFront()
  await new Promise((resolve) => setTimeout(resolve, 200))
}

/** Both take turns in going first. */
async function measurePage(both: SideBySide, { name, address }: SpeedPage): Promise<SpeedRow> {
  const { lede, floor } = both
  const { page } = lede
  const found = { text: [], highlights: [], floorText: [], card: [], floorCard: [] } as Record<
    string,
    number[]
  >
  const put = (key: string, value: number | undefined): void => {
    if (value !== undefined) found[key]?.push(value)
  }
  for (let run = 0; run < runs; run += 1) {
    const order = run % 2 === 0 ? (['lede', 'floor'] as const) : (['floor', 'lede'] as const)
    for (const whose of order) {
      if (values.only.includes('click')) {
        await load(page, address)
        // The popup may be closed by the machine's other windows: that run is left out.
        const wait = await measureClick(both, whose === 'lede' ? lede.extension : floor, page).catch(
          () => undefined,
        )
        put(whose === 'lede' ? 'text' : 'floorText', wait?.text)
        if (whose === 'lede') put('highlights', wait?.highlights)
      }
      if (values.only.includes('key')) {
        await load(page, address)
        put(whose === 'lede' ? 'card' : 'floorCard', await measureKey(whose, page))
      }
    }
  }
  const counts = Math.min(
    ...Object.values(found)
      .filter((one) => one.length > 0)
      .map((one) => one.length),
  )
  return {
    name,
    runs: counts,
    ...(Object.fromEntries(Object.entries(found).map(([key, list]) => [key, median(list)])) as Omit<
      SpeedRow,
      'name' | 'runs'
    >),
  }
}

const { pages, texts, server } = await serveSpeedPages(values.data, Number(values.pages))
const both = await openSideBySide()
const results: SpeedResults = {
  date: new Date().toISOString().slice(0, 10),
  commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
  machine: `${cpus().length} cores, ${cpus()[0]?.model ?? ''}`,
  rows: [],
}
const ratio = (one: number, other: number): string => (one / other).toFixed(2)
try {
  if (/click|key/u.test(values.only))
    console.log(
      '| page | runs | text, ms | floor | ratio | highlights | ratio | key to card | floor | ratio |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|',
    )
  if (/click|key/u.test(values.only))
    for (const page of pages) {
      const row = await measurePage(both, page)
      results.rows.push(row)
      const { text, floorText, highlights, card, floorCard } = row
      console.log(
        `| ${row.name} | ${row.runs} | ${text} | ${floorText} | ${ratio(text, floorText)} | ${highlights} | ${ratio(highlights, floorText)} | ${card} | ${floorCard} | ${ratio(card, floorCard)} |`,
      )
    }
  if (values.only.includes('rest')) {
    const [thousand = 0, ten = 0, hundred = 0] = await measureAnalysis(both.lede, texts)
    results.analysis = [thousand, ten, hundred].map(Math.round)
    console.log(
      `analysis of 1,000, 10,000 and 100,000 words: ${results.analysis.join(', ')} ms; ${ratio(ten, thousand)} x and ${ratio(hundred, ten)} x`,
    )
    const address = pages[0]?.address ?? ''
    const { scripts, woken } = await measureUnasked(both.lede, address)
    console.log(`a page nobody asked about: ${scripts} scripts, ${woken} workers awake`)
    results.memory = await measureMemory(
      both.lede,
      pages.slice(0, 3).map((one) => one.address),
    )
    console.log(`memory after ten articles: ${(results.memory / 2 ** 20).toFixed(1)} MB more`)
  }
  if (values.out) writeFileSync(values.out, `${JSON.stringify(results, undefined, 2)}\n`)
} finally {
  await both.lede.close()
  await server.close()
}
