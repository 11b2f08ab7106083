import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { copyBuild } from './copy-build'

/**
 * Copies a build so that it speaks one language (named as its folder in `_locales`) in any browser: which languages
 * Chromium itself can show depends on what is installed beside it. Gives back the copy's folder, which the caller removes.
 */
export function buildInLanguage(build: string, language: string): string {
  const folder = copyBuild(build, (manifest) => ({ ...manifest, default_locale: language }))
  const locales = join(folder, '_locales')
  if (!readdirSync(locales).includes(language)) throw new Error(`Lede does not speak ${language}`)
  for (const other of readdirSync(locales))
    if (other !== language) rmSync(join(locales, other), { recursive: true })
  return folder
}
