import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** The folder of package.json. */
export const projectFolder = join(import.meta.dirname, '..')

/**
 * Runs npm, as in `['run', 'build']` or `['exec', '--', 'vitest', 'run']`, and gives back whether it ended well. Its
 * output goes to the terminal as it comes; with `quiet` only where it failed.
 */
export function runNpm(args: string[], { quiet = false } = {}): boolean {
  const output = quiet ? 'pipe' : 'inherit'
  const result = spawnSync('npm', ['--silent', ...args], {
    cwd: projectFolder,
    stdio: ['ignore', output, output],
    encoding: 'utf8',
    // On Windows npm is a script that only a shell can start.
    shell: process.platform === 'win32',
    env: quiet ? { ...process.env, NO_COLOR: '1', CI: '1' } : process.env,
  })
  const ok = result.status === 0
  if (quiet && !ok) process.stderr.write(`${result.stdout}${result.stderr}`)
  return ok
}
