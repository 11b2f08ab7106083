import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { parseLines, runAnalyze, runAnalyzeByNpm, startAnalyze, type Read } from './run-analyze'

// Some start npm, Node and a DOM.
vi.setConfig({ testTimeout: 60_000 })

const story = [
  'Ferry crews vote to strike in Bergen',
  '',
  'BERGEN, Norway (Courier) - Ferry crews in Bergen voted on Tuesday to stop work for two days, a step that would close five crossings.',
  '',
  '“We have asked for new boats since 2019,” said Ingrid Solheim, who leads the crews’ union. “Nobody has answered.”',
  '',
  'The county’s transport chief, Lars Haugen, said the crossings were safe. Solheim and Haugen meet in Oslo on Friday.',
  '',
  'The strike would be the first on the fjord in 30 years. Schools on two islands plan to teach from home, and the hospital in Bergen has hired a helicopter.',
].join('\n')

const paragraphs = story.split('\n\n').slice(1)
const page = `<!doctype html><html lang="en"><head><title>Ferry crews vote to strike in Bergen | The Courier</title>
<meta name="author" content="Una Berg"><meta property="og:site_name" content="The Courier">
<meta property="og:title" content="Ferry crews vote to strike in Bergen">
<link rel="canonical" href="/ferries"></head><body><nav><a href="/">Home</a></nav>
<article><h1>Ferry crews vote to strike in Bergen</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
<p>The union put its <a href="/letter">letter to the county</a> on its site.</p></article></body></html>`

let folder: string
const fileOf = (name: string): string => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lede-cli-'))
  writeFileSync(fileOf('story.txt'), story)
  writeFileSync(fileOf('story.html'), page)
  writeFileSync(fileOf('empty.txt'), ' \n')
})
afterAll(() => rmSync(folder, { recursive: true }))

const readOne = (stdout: string): Read => JSON.parse(stdout) as Read

describe('files and standard input', () => {
  it('reads plain text: the text is the input itself', async () => {
    const { code, stdout } = await runAnalyze(['--json', fileOf('story.txt')])
    expect(code).toBe(0)
    const { article, analysis } = readOne(stdout)
    expect(article.text).toBe(story)
    expect(article.blocks).toHaveLength(5)
    expect(analysis.sentences.length).toBeGreaterThan(7)
  })

  it('turns CRLF into LF and changes nothing else', async () => {
    const windows = `${story.replaceAll('\n', '\r\n')}\r\n\r\n  Tabs\tand  spaces stay.\r\n`
    const { stdout } = await runAnalyze(['--json', '-'], windows)
    expect(readOne(stdout).article.text).toBe(`${story}\n\n  Tabs\tand  spaces stay.\n`)
  })

  it('reads a page, with --url for its links', async () => {
    const args = ['--json', '--url', 'https://courier.example/2026/ferries', fileOf('story.html')]
    const { code, stdout } = await runAnalyze(args)
    expect(code).toBe(0)
    const { article } = readOne(stdout)
    expect(article).toMatchObject({
      url: 'https://courier.example/2026/ferries',
      canonicalUrl: 'https://courier.example/ferries',
      title: 'Ferry crews vote to strike in Bergen',
      byline: 'Una Berg',
      siteName: 'The Courier',
    })
    expect(article.html).toContain('https://courier.example/letter')
    for (const paragraph of paragraphs) expect(article.text).toContain(paragraph)
    expect(article.text).not.toContain('Home')
  })

  it('reads standard input as a page only with --html', async () => {
    const asPage = await runAnalyze(['--json', '--html', '-'], page)
    expect(readOne(asPage.stdout).article.text).not.toContain('<p>')
    const asText = await runAnalyze(['--json', '-'], page)
    expect(readOne(asText.stdout).article.text).toBe(page)
  })

  it('makes the summary as long as --sentences says', async () => {
    for (const count of [1, 5]) {
      const { stdout } = await runAnalyze(['--json', '--sentences', String(count), fileOf('story.txt')])
      expect(readOne(stdout).analysis.summary.sentences).toHaveLength(count)
    }
  })
})

it('without --json writes a report for people', async () => {
  const { code, stdout } = await runAnalyze(['--sentences', '1', fileOf('story.html')])
  expect(code).toBe(0)
  expect(stdout).toMatch(
    /^Ferry crews vote to strike in Bergen\nUna Berg · The Courier\n\nSummary\n  - .+\n\nPeople\n/u,
  )
  expect(stdout).toContain('\nPeople\n  Ingrid Solheim (2)\n  Lars Haugen (2)\n\nPlaces\n  Bergen (3)\n')
  expect(stdout).toContain('\nWho said what\n  Ingrid Solheim: “We have asked for new boats since 2019,”\n')
})

describe('exit codes', () => {
  it('1 where one input could not be read or had no article, which is said; the others are read', async () => {
    const files = [fileOf('nowhere.txt'), fileOf('empty.txt'), fileOf('story.txt')]
    const { code, stdout, stderr } = await runAnalyzeByNpm(['--json', ...files])
    expect(code).toBe(1)
    expect(stderr).toMatch(/nowhere\.txt: cannot be read/u)
    expect(stderr).toMatch(/empty\.txt: no article/u)
    expect(readOne(stdout).article.text).toBe(story)
  })

  it('2 with the usage where the command makes no sense', async () => {
    const { code, stdout, stderr } = await runAnalyzeByNpm(['--jsonl', fileOf('story.txt')])
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^--jsonl reads standard input, so it takes no FILE\.\n\nUsage: /u)
  })
})

describe('--jsonl', () => {
  it('answers each line in order, and a bad line costs that line only', async () => {
    const input = [
      JSON.stringify({ id: 'a1', html: page, url: 'https://courier.example/a' }),
      '{"id": "a2", "text": ',
      JSON.stringify({ id: 3, text: story }),
      JSON.stringify({ id: 'a4' }),
      '[]',
      JSON.stringify({ id: 'a6', text: '' }),
      JSON.stringify({ id: 'a7', text: 'Short.' }),
    ].join('\n')
    const { code, stdout } = await runAnalyze(['--jsonl'], input)
    const lines = parseLines(stdout)
    expect(lines.map((line) => line.id)).toEqual(['a1', undefined, 3, 'a4', undefined, 'a6', 'a7'])
    expect(lines.map((line) => Boolean(line.article))).toEqual([true, false, true, false, false, false, true])
    for (const line of lines) if (!line.article) expect(line.reason).toMatch(/^no article: ./u)
    expect(lines[0]?.article?.url).toBe('https://courier.example/a')
    expect(lines[2]?.article?.text).toBe(story)
    expect(lines.every((line) => line.ms === undefined)).toBe(true)
    expect(code).toBe(1)
  })

  it('writes each line as it is done, and ends with 0 where all were read', async () => {
    const child = startAnalyze(['--jsonl'])
    const { stdin, stdout } = child
    if (!stdin || !stdout) throw new Error('the command has no pipes')
    const lines = createInterface({ input: stdout })[Symbol.asyncIterator]()
    for (const id of ['first', 'second']) {
      stdin.write(`${JSON.stringify({ id, text: story })}\n`)
      expect(JSON.parse(String((await lines.next()).value))).toMatchObject({ id })
    }
    stdin.end()
    expect(await once(child, 'close')).toEqual([0, null])
  })

  it('adds the CPU time of both steps with --timings', async () => {
    const { stdout } = await runAnalyze(['--jsonl', '--timings'], JSON.stringify({ html: page }))
    const [line] = parseLines(stdout)
    expect(line?.ms).toEqual({ extract: expect.any(Number), analyze: expect.any(Number) })
    expect(line?.ms?.extract).toBeGreaterThan(0)
  })
})
