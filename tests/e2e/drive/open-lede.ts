import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from '../../../scripts/find-browser'
import type { BrowserKind } from '../../../scripts/machine'
import { buildInLanguage } from './build-in-language'
import { copyBuild } from './copy-build'
import { openChromium, type Chromium } from './open-chromium'
import { openFirefox, type Firefox } from './open-firefox'

const root = join(import.meta.dirname, '../../..')
const builds: Record<BrowserKind, { folder: string; command: string }> = {
  chromium: { folder: join(root, '.output/chrome-mv3'), command: 'npm run build' },
  firefox: { folder: join(root, '.output/firefox-mv3'), command: 'npm run build:firefox' },
}

async function findParts(kind: BrowserKind): Promise<{ executablePath: string; extensionFolder: string }> {
  const { folder, command } = builds[kind]
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`Lede is not built: run ${command} first.`)
  const executablePath = await findBrowser(kind)
  if (!executablePath) throw new Error(`No browser found: npm test installs one.`)
  return { executablePath, extensionFolder: folder }
}

interface LedeOptions {
  userDataDir?: string
  offline?: boolean
  keepsWelcome?: boolean
  others?: string[]
  /** Of the interface, named as in `locales/`; without it English. */
  language?: string
  /** Lede has no more room than any site, so that a quota holds for it. */
  isLimited?: boolean
}

/** Opens Chromium with the production build of Lede, for a test. */
export async function openLede({ language, isLimited, ...options }: LedeOptions = {}): Promise<Chromium> {
  const parts = await findParts('chromium')
  const folder = language
    ? buildInLanguage(parts.extensionFolder, language)
    : isLimited && copyBuild(parts.extensionFolder, withoutUnlimitedStorage)
  if (!folder) return openChromium({ ...parts, ...options })
  const lede = await openChromium({ ...parts, ...options, extensionFolder: folder })
  const close = async (): Promise<void> => {
    await lede.close()
    rmSync(folder, { recursive: true })
  }
  return { ...lede, close }
}

const withoutUnlimitedStorage = (manifest: Record<string, unknown>): Record<string, unknown> => ({
  ...manifest,
  permissions: (manifest['permissions'] as string[]).filter((one) => one !== 'unlimitedStorage'),
})

/** Opens Firefox with the production build of Lede, for a test. */
export async function openLedeInFirefox(options: { downloads?: string } = {}): Promise<Firefox> {
  return openFirefox({ ...(await findParts('firefox')), ...options })
}
