import { spawn } from 'node:child_process'
import { projectFolder } from './run-npm'

/** A script of package.json, and what it looks at. */
export type Check = readonly [script: string, meaning: string]

export interface CheckResult {
  script: string
  ok: boolean
  /** What it printed, both streams. */
  output: string
  seconds: number
}

/** Runs a script of package.json; what it prints is kept. */
export function runScript(script: string): Promise<CheckResult> {
  const start = performance.now()
  const child = spawn('npm', ['--silent', 'run', script], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
    // On Windows npm is a script that only a shell can start.
    shell: process.platform === 'win32',
    env: { ...process.env, NO_COLOR: '1', CI: '1' },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk))
  return new Promise((resolve) => {
    child.once('close', (code) => {
      resolve({ script, ok: code === 0, output, seconds: (performance.now() - start) / 1000 })
    })
  })
}

/**
 * Runs several lists of checks at once, those of one list after the other, and says how each ended, with its output
 * where it failed. Gives back how many passed and failed.
 */
export async function runSideBySide(
  lists: (readonly Check[])[],
  run = runScript,
  say: (line: string) => void = console.log,
): Promise<{ passed: number; failed: number }> {
  const counts = { passed: 0, failed: 0 }
  const runList = async (list: readonly Check[]): Promise<void> => {
    for (const [script, meaning] of list) {
      const { ok, output, seconds } = await run(script)
      counts[ok ? 'passed' : 'failed'] += 1
      say(`● ${script}: ${meaning}: ${ok ? 'passed' : 'FAILED'} (${seconds.toFixed(0)} s)`)
      if (!ok) say(output)
    }
  }
  await Promise.all(lists.map(runList))
  return counts
}
