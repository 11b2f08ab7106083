import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Copies a build so that it speaks one language (named as its folder in `_locales`) in any browser: which languages
 * Chromium itself can show depends on what is installed beside it. Gives back the copy's folder, which the caller removes.
 */
export function buildInLanguage(build: string, language: string): string {
  const folder = mkdtempSync(join(tmpdir(), `lede-${language}-`))
  cpSync(build, folder, { recursive: true })
  const locales = join(folder, '_locales')
  if (!readdirSync(locales).includes(language)) throw new Error(`Lede does not speak ${language}`)
  for (const other of readdirSync(locales))
    if (other !== language) rmSync(join(locales, other), { recursive: true })
  const manifest = join(folder, 'manifest.json')
  const { default_locale: _, ...rest } = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, unknown>
  writeFileSync(manifest, JSON.stringify({ ...rest, default_locale: language }))
  return folder
}
