import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import {
  Browser,
  BrowserTag,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers'

export type BrowserKind = 'chromium' | 'firefox'

/** What the scripts need to know of the computer they run on, and do to it; tests give them an invented one. */
export interface Machine {
  platform: NodeJS.Platform
  env: Record<string, string | undefined>
  home: string
  isRoot: boolean
  exists: (path: string) => boolean
  /** Runs a program with its output on the terminal; gives back whether it ended well. */
  run: (program: string, args: string[]) => boolean
  /** The programs of browsers that `download` fetched earlier. */
  downloaded: (kind: BrowserKind) => Promise<string[]>
  /** Fetches Chrome for Testing or Firefox into the reader's home; throws where the network or the platform does not allow it. */
  download: (kind: BrowserKind) => Promise<void>
}

const cacheDir = join(homedir(), '.cache', 'lede-browsers')
const downloads: Record<BrowserKind, Browser> = { chromium: Browser.CHROME, firefox: Browser.FIREFOX }
const isRoot = process.getuid?.() === 0

/** The computer this process runs on. */
export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  isRoot,
  exists: existsSync,
  run: (program, args) =>
    spawnSync(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0,
  downloaded: async (kind) => {
    const installed = await getInstalledBrowsers({ cacheDir })
    return installed.filter((one) => one.browser === downloads[kind]).map((one) => one.executablePath)
  },
  download: async (kind) => {
    const platform = detectBrowserPlatform()
    if (!platform) throw new Error('there is no download for this kind of computer')
    const browser = downloads[kind]
    const buildId = await resolveBuildId(browser, platform, BrowserTag.STABLE)
    await install({ browser, buildId, cacheDir, platform, installDeps: isRoot && kind === 'chromium' })
  },
}

/** Whether a window can be shown to somebody. */
export const hasDisplay = ({ platform, env }: Machine): boolean =>
  platform === 'darwin' || platform === 'win32' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])
