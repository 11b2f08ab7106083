import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { runCommand } from '../../cli/run-command'
import type { Analysis } from '../../lib/model/analysis'
import type { Article } from '../../lib/model/article'

const root = join(import.meta.dirname, '../..')

/** What the command prints for an input that it could read. */
export interface Read {
  id?: unknown
  article: Article
  analysis: Analysis
  ms?: { extract: number; analyze: number }
}

export interface Outcome {
  code: number | null
  stdout: string
  stderr: string
}

/** Starts the command as people do, through npm. */
export const startAnalyze = (args: string[]): ChildProcess =>
  spawn('npm', ['run', '--silent', 'analyze', '--', ...args], {
    cwd: root,
    shell: process.platform === 'win32',
    // npm's own warnings about the machine's settings are not the command's.
    env: { ...process.env, npm_config_loglevel: 'silent' },
  })

/** Runs the command to its end within this process: to start npm, Node and the core anew takes five seconds. */
export async function runAnalyze(args: string[], input = ''): Promise<Outcome> {
  const outcome: Outcome = { code: null, stdout: '', stderr: '' }
  const collect = (name: 'stdout' | 'stderr') => ({
    write: (chunk: string | Uint8Array) => {
      outcome[name] += String(chunk)
      return true
    },
  })
  const stdin = Readable.from([Buffer.from(input)])
  outcome.code = await runCommand(args, { stdin, stdout: collect('stdout'), stderr: collect('stderr') })
  return outcome
}

/** Runs the command to its end as people do. */
export async function runAnalyzeByNpm(args: string[], input = ''): Promise<Outcome> {
  const child = startAnalyze(args)
  const outcome: Outcome = { code: null, stdout: '', stderr: '' }
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (outcome.stdout += chunk))
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (outcome.stderr += chunk))
  child.stdin?.end(input)
  outcome.code = await new Promise((resolve) => {
    child.once('close', resolve)
  })
  return outcome
}

/** The objects of an output of one JSON object a line. */
export const parseLines = (output: string): (Partial<Read> & { reason?: string })[] =>
  output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Read)
