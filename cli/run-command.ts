import { createInterface } from 'node:readline'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buffer as readAll } from 'node:stream/consumers'
import { analyze, type AnalyzeOptions } from '../lib/analyze/analyze'
import type { Extraction } from '../lib/extract/extract'
import type { Analysis } from '../lib/model/analysis'
import type { Article } from '../lib/model/article'
import { decodeInput } from './decode-input'
import { loadNerModel } from './load-ner-model'
import { parseOptions, usage, UsageError, type Options } from './parse-options'
import { readPage, readText } from './read-input'
import { reasonInWords, writeReport } from './write-report'

/** Where a command reads and writes; a process has all three. */
export interface Streams {
  stdin: NodeJS.ReadableStream
  stdout: Pick<NodeJS.WritableStream, 'write'>
  stderr: Pick<NodeJS.WritableStream, 'write'>
}

interface Timings {
  extract: number
  analyze: number
}

type Result = { article: Article; analysis: Analysis; ms: Timings } | { reason: string }

const cpuMilliseconds = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const round = (value: number): number => Math.round(value * 100) / 100

function run(read: () => Extraction, options: AnalyzeOptions): Result {
  const start = cpuMilliseconds()
  const article = read()
  const extracted = cpuMilliseconds()
  if ('reason' in article) return { reason: reasonInWords(article.reason) }
  const analysis = analyze(article, options)
  return {
    article,
    analysis,
    ms: { extract: round(extracted - start), analyze: round(cpuMilliseconds() - extracted) },
  }
}

function runLine(line: string, url: string, options: AnalyzeOptions): { id?: unknown } & Result {
  let input: unknown
  try {
    input = JSON.parse(line)
  } catch {
    return { reason: 'no article: the line is not JSON' }
  }
  if (typeof input !== 'object' || input === null) return { reason: 'no article: the line is not an object' }
  const id = 'id' in input ? input.id : undefined
  const address = 'url' in input && typeof input.url === 'string' ? input.url : url
  try {
    if ('html' in input && typeof input.html === 'string') {
      const { html } = input
      return { id, ...run(() => readPage(html, address), options) }
    }
    if ('text' in input && typeof input.text === 'string') {
      const { text } = input
      return { id, ...run(() => readText(text, address), options) }
    }
  } catch (error) {
    return { id, reason: `no article: it could not be read (${String(error)})` }
  }
  return { id, reason: 'no article: the line has neither "html" nor "text"' }
}

const withoutTimings = (result: Result, keep: boolean): object => {
  if ('reason' in result || keep) return result
  const { ms: _, ...rest } = result
  return rest
}

async function runLines(
  options: Options,
  analyzeOptions: AnalyzeOptions,
  { stdin, stdout }: Streams,
): Promise<boolean> {
  let allRead = true
  for await (const line of createInterface({ input: stdin, crlfDelay: Infinity })) {
    if (!line.trim()) continue
    const result = runLine(line, options.url ?? 'about:blank', analyzeOptions)
    if ('reason' in result) allRead = false
    stdout.write(`${JSON.stringify(withoutTimings(result, options.timings))}\n`)
  }
  return allRead
}

async function runFile(
  file: string,
  options: Options,
  analyzeOptions: AnalyzeOptions,
  { stdin, stdout, stderr }: Streams,
): Promise<boolean> {
  const fromStdin = file === '-'
  let input: string
  try {
    input = decodeInput(fromStdin ? await readAll(stdin) : await readFile(file))
  } catch (error) {
    stderr.write(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)})\n`)
    return false
  }
  const isPage = fromStdin ? options.html : /^\.html?$/iu.test(extname(file))
  const url = options.url ?? (fromStdin ? 'about:blank' : pathToFileURL(file).href)
  const result = run(() => (isPage ? readPage(input, url) : readText(input, url)), analyzeOptions)
  if ('reason' in result) {
    stderr.write(`${fromStdin ? 'standard input' : file}: ${result.reason}\n`)
    return false
  }
  stdout.write(
    options.json
      ? `${JSON.stringify(withoutTimings(result, options.timings))}\n`
      : writeReport(result.article, result.analysis),
  )
  return true
}

/** Runs the command with its arguments; gives back its exit code. */
export async function runCommand(args: string[], streams: Streams): Promise<number> {
  const { stdout, stderr } = streams
  let options: Options
  try {
    options = parseOptions(args)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    stderr.write(`${error.message}\n\n${usage}`)
    return 2
  }
  if (options.help) {
    stdout.write(usage)
    return 0
  }
  const analyzeOptions = { model: await loadNerModel(), sentences: options.sentences }
  if (options.jsonl) return (await runLines(options, analyzeOptions, streams)) ? 0 : 1
  let allRead = true
  for (const file of options.files)
    allRead = (await runFile(file, options, analyzeOptions, streams)) && allRead
  return allRead ? 0 : 1
}
