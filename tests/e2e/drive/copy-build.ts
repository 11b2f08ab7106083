import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Copies a build with another manifest. Gives back the copy's folder, which the caller removes. */
export function copyBuild(
  build: string,
  change: (manifest: Record<string, unknown>) => Record<string, unknown>,
): string {
  const folder = mkdtempSync(join(tmpdir(), 'lede-build-'))
  cpSync(build, folder, { recursive: true })
  const path = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
  writeFileSync(path, JSON.stringify(change(manifest)))
  return folder
}
