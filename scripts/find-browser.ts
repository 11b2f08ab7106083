import { posix, win32 } from 'node:path'
import { thisMachine, type BrowserKind, type Machine } from './machine'
import { PlainError } from './plain-error'

const commands: Record<BrowserKind, string[]> = {
  chromium: [
    'google-chrome',
    'google-chrome-stable',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'microsoft-edge-stable',
    'brave-browser',
    'brave',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
}

const macPrograms: Record<BrowserKind, string[]> = {
  chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'].map(
    (name) => `${name}.app/Contents/MacOS/${name}`,
  ),
  firefox: ['Firefox', 'Firefox Developer Edition'].map((name) => `${name}.app/Contents/MacOS/firefox`),
}

const windowsPrograms: Record<BrowserKind, string[]> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
}

/** The environment variable with which somebody chooses the browser's program themselves. */
export const pathVariables: Record<BrowserKind, string> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' }

/**
 * Finds a browser that can run Lede and gives back the path of its program; undefined where there is none.
 * `CHROME_PATH` and `FIREFOX_PATH` come first; where they name no file it throws, for a choice must not be passed over.
 */
export async function findBrowser(
  kind: BrowserKind,
  machine: Machine = thisMachine,
): Promise<string | undefined> {
  const variable = pathVariables[kind]
  const chosen = machine.env[variable]
  if (chosen && !machine.exists(chosen))
    throw new PlainError(`${variable} is ${chosen}, but there is no such file.`)
  if (chosen) return chosen
  return [...installedPaths(kind, machine), ...(await machine.downloaded(kind))].find(machine.exists)
}

function installedPaths(kind: BrowserKind, { platform, env, home }: Machine): string[] {
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (root) => root !== undefined,
    )
    return windowsPrograms[kind].flatMap((program) => roots.map((root) => win32.join(root, program)))
  }
  const folders = (env['PATH'] ?? '').split(':').filter(Boolean)
  const onPath = commands[kind].flatMap((command) => folders.map((folder) => posix.join(folder, command)))
  if (platform !== 'darwin') return onPath
  const applications = ['/Applications', posix.join(home, 'Applications')]
  return [
    ...macPrograms[kind].flatMap((program) => applications.map((folder) => posix.join(folder, program))),
    ...onPath,
  ]
}
