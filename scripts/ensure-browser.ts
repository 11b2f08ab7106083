import { findBrowser, pathVariables } from './find-browser'
import { thisMachine, type BrowserKind, type Machine } from './machine'
import { PlainError } from './plain-error'

const packages: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' }
const names: Record<BrowserKind, string> = {
  chromium: 'Chrome, Chromium, Edge or Brave',
  firefox: 'Firefox',
}

/**
 * Gives back the path of a browser's program, and installs one where there is none: as root on Debian or Ubuntu the
 * distribution's package, else a download into the reader's home. Where neither works it throws and says what to do.
 */
export async function ensureBrowser(
  kind: BrowserKind,
  machine: Machine = thisMachine,
  say: (message: string) => void = console.log,
): Promise<string> {
  const found = await findBrowser(kind, machine)
  if (found) return found
  say(`No ${names[kind]} found on this computer: installing one.`)
  const installed = (await installPackage(kind, machine)) ?? (await downloadBrowser(kind, machine, say))
  if (installed) return installed
  throw new PlainError(
    `There is no ${names[kind]} on this computer, and none could be installed. ` +
      `Please install one, or set ${pathVariables[kind]} to the program of the one you have, and try again.`,
  )
}

/** The package manager may end well and leave no browser: Ubuntu's `chromium` only points to a snap. So look again. */
async function installPackage(kind: BrowserKind, machine: Machine): Promise<string | undefined> {
  const aptGet = '/usr/bin/apt-get'
  if (machine.platform !== 'linux' || !machine.isRoot || !machine.exists(aptGet)) return undefined
  machine.run(aptGet, ['update', '-q'])
  machine.run(aptGet, ['install', '-y', '-q', packages[kind]])
  return findBrowser(kind, machine)
}

async function downloadBrowser(
  kind: BrowserKind,
  machine: Machine,
  say: (message: string) => void,
): Promise<string | undefined> {
  try {
    say('Downloading (about 200 MB) …')
    await machine.download(kind)
  } catch (error) {
    say(`The download failed: ${error instanceof Error ? error.message : String(error)}.`)
    return undefined
  }
  return findBrowser(kind, machine)
}
