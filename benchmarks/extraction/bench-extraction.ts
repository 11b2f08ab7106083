import { execFileSync } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { PageResult } from './in-page'
import { readMarkup, readSet, setNames, type GoldPage } from './read-set'
import { runInBrowser, type Runner } from './run-in-browser'
import { runInJsdom } from './run-in-jsdom'
import { scoreMetadata, type Verdicts } from './score-metadata'
import { scoreText, sumScores, type TextFigures, type TextScore } from './score-text'

const usage = `Usage: npm run bench:extraction -- --data DIR [--set NAME] [--limit N] [--browser] [--save]
  --data DIR   a data folder that holds ${setNames.join(', ')}; a set that is not there is skipped
  --set NAME   only this set
  --limit N    only the first N pages of each set
  --browser    in real Chromium (CHROME_PATH, or /usr/bin/chromium) instead of jsdom
  --save       writes the figures to benchmarks/results/extraction.json
  --dump FILE  writes what was read from each page, one JSON object a line; not for the repository
`

interface PageScore {
  id: string
  ours?: TextScore
  plain?: TextScore
  verdicts: Verdicts
  ms: PageResult['ms']
}

interface SetFigures {
  pages: number
  text?: { ours: TextFigures; readability: TextFigures }
  metadata: Partial<Record<keyof Verdicts, { right: number; of: number }>>
  /** Sums over the pages, in milliseconds, and their ratio. */
  ms: { ours: number; plain: number; ratio: number }
}

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    set: { type: 'string' },
    limit: { type: 'string', default: '100000' },
    browser: { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
    dump: { type: 'string' },
  },
})

function scorePage(page: GoldPage, { ours, plain, ms }: PageResult): PageScore {
  const article = 'reason' in ours ? undefined : ours
  const { id, text } = page
  const verdicts = scoreMetadata(article, page)
  if (!text) return { id, verdicts, ms }
  return {
    id,
    ours: scoreText(article?.text ?? '', text),
    plain: scoreText(plain, text),
    verdicts,
    ms,
  }
}

function sumSet(scores: PageScore[]): SetFigures {
  const texts = (key: 'ours' | 'plain'): TextScore[] => scores.flatMap((score) => score[key] ?? [])
  const metadata: SetFigures['metadata'] = {}
  for (const key of ['title', 'authors', 'date'] as const) {
    const judged = scores.map(({ verdicts }) => verdicts[key]).filter((verdict) => verdict !== undefined)
    if (judged.length > 0) metadata[key] = { right: judged.filter(Boolean).length, of: judged.length }
  }
  const ours = scores.reduce((sum, { ms }) => sum + ms.ours, 0)
  const plain = scores.reduce((sum, { ms }) => sum + ms.plain, 0)
  return {
    pages: scores.length,
    ...(texts('ours').length > 0 && {
      text: {
        ours: sumScores(texts('ours')),
        readability: sumScores(texts('plain')),
      },
    }),
    metadata,
    ms: { ours: Math.round(ours), plain: Math.round(plain), ratio: Math.round((ours / plain) * 1000) / 1000 },
  }
}

const inLine = (label: string, { f1, precision, recall, perfect }: TextFigures): string =>
  `  ${label.padEnd(18)} ${[f1, precision, recall].map((value) => value.toFixed(4)).join('  ')}  ${(perfect * 100).toFixed(1)} %`

function print(name: string, { pages, text, metadata, ms }: SetFigures): void {
  console.log(`${name}: ${pages} pages`)
  if (text) {
    console.log('                     F1      precision recall  perfect')
    console.log(inLine('Lede', text.ours))
    console.log(inLine('Readability', text.readability))
  }
  for (const [key, { right, of }] of Object.entries(metadata))
    console.log(`  ${key.padEnd(18)} ${right} of ${of} right, ${((right / of) * 100).toFixed(1)} %`)
  console.log(`  time               ${ms.ours} ms, the plain way ${ms.plain} ms, ratio ${ms.ratio}`)
}

async function readPages(
  runner: Runner,
  data: string,
  name: string,
  pages: GoldPage[],
): Promise<PageScore[]> {
  const scores: PageScore[] = []
  const dumped: string[] = []
  for (const page of pages) {
    const result = await runner.read(await readMarkup(data, name, page.id), page.url)
    const score = scorePage(page, result)
    scores.push(score)
    if (values.dump) dumped.push(JSON.stringify({ set: name, ...score, result }))
  }
  if (values.dump) await writeFile(values.dump, `${dumped.join('\n')}\n`, { flag: 'a' })
  return scores
}

async function save(engine: string, sets: Record<string, SetFigures>): Promise<void> {
  const folder = new URL('../results/', import.meta.url)
  const file = new URL('extraction.json', folder)
  await mkdir(folder, { recursive: true })
  const before = await readFile(file, 'utf8').catch(() => '{}')
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  const run = { date: new Date().toISOString().slice(0, 10), commit, sets }
  await writeFile(file, `${JSON.stringify({ ...JSON.parse(before), [engine]: run }, null, 2)}\n`)
}

if (!values.data) {
  console.error(usage)
  process.exit(2)
}
const { data } = values
const runner = values.browser
  ? await runInBrowser(process.env['CHROME_PATH'] ?? '/usr/bin/chromium')
  : runInJsdom()
const sets: Record<string, SetFigures> = {}
try {
  for (const name of values.set ? [values.set] : setNames) {
    const pages = await readSet(data, name)
    if (!pages) {
      console.log(`${name}: not in the data folder, skipped`)
      continue
    }
    sets[name] = sumSet(await readPages(runner, data, name, pages.slice(0, Number(values.limit))))
    print(name, sets[name])
  }
} finally {
  await runner.close()
}
if (values.save) await save(values.browser ? 'chromium' : 'jsdom', sets)
