import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** The folder of package.json. */
export const projectFolder = join(import.meta.dirname, '..')

/**
 * Runs one of package.json's scripts and gives back whether it ended well. Its output goes to the terminal as it comes;
 * with `quiet` only where it failed.
 */
export function runScript(name: string, options: { args?: string[]; quiet?: boolean } = {}): boolean {
  const { args = [], quiet = false } = options
  const result = spawnSync('npm', ['run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])], {
    cwd: projectFolder,
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    encoding: 'utf8',
    // On Windows npm is a script that only a shell can start.
    shell: process.platform === 'win32',
  })
  const ok = result.status === 0
  if (quiet && !ok) process.stderr.write(`${result.stdout}${result.stderr}`)
  return ok
}
