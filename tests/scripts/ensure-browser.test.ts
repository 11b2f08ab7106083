import { describe, expect, it } from 'vitest'
import { ensureBrowser } from '../../scripts/ensure-browser'
import { findBrowser } from '../../scripts/find-browser'
import { hasDisplay, type Machine } from '../../scripts/machine'

interface Invented extends Machine {
  files: Set<string>
  ran: string[]
  downloads: string[]
}

/** A computer with these files, where nothing can be installed unless a test says so. */
function invent(files: string[], changes: Partial<Machine> = {}): Invented {
  const present = new Set(files)
  const machine: Invented = {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    home: '/home/ana',
    isRoot: false,
    files: present,
    ran: [],
    downloads: [],
    exists: (path) => present.has(path),
    run: (program, args) => {
      machine.ran.push([program, ...args].join(' '))
      return false
    },
    downloaded: async () => machine.downloads,
    download: async () => {
      throw new Error('getaddrinfo ENOTFOUND')
    },
    ...changes,
  }
  return machine
}

const quiet = (): void => undefined

describe('findBrowser', () => {
  it('finds the browsers of Linux on the PATH, Chrome before Chromium', async () => {
    expect(await findBrowser('chromium', invent(['/usr/bin/chromium']))).toBe('/usr/bin/chromium')
    expect(await findBrowser('chromium', invent(['/usr/bin/chromium', '/usr/local/bin/google-chrome']))).toBe(
      '/usr/local/bin/google-chrome',
    )
    expect(await findBrowser('chromium', invent(['/usr/bin/brave-browser']))).toBe('/usr/bin/brave-browser')
    expect(await findBrowser('firefox', invent(['/usr/bin/firefox-esr']))).toBe('/usr/bin/firefox-esr')
  })

  it('finds the applications of macOS, those of one reader too', async () => {
    const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
    const firefox = '/home/ana/Applications/Firefox.app/Contents/MacOS/firefox'
    const machine = invent([edge, firefox], { platform: 'darwin' })
    expect(await findBrowser('chromium', machine)).toBe(edge)
    expect(await findBrowser('firefox', machine)).toBe(firefox)
  })

  it('finds the programs of Windows', async () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
    const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }
    expect(await findBrowser('chromium', invent([edge], { platform: 'win32', env }))).toBe(edge)
  })

  it('takes the browser that CHROME_PATH names, and says so where there is none', async () => {
    const env = { PATH: '/usr/bin', CHROME_PATH: '/opt/mine/chrome' }
    const machine = invent(['/opt/mine/chrome', '/usr/bin/chromium'], { env })
    expect(await findBrowser('chromium', machine)).toBe('/opt/mine/chrome')
    await expect(findBrowser('chromium', invent(['/usr/bin/chromium'], { env }))).rejects.toThrow(
      'CHROME_PATH is /opt/mine/chrome, but there is no such file.',
    )
  })

  it('takes what was downloaded earlier, and gives nothing where there is nothing', async () => {
    const machine = invent(['/home/ana/.cache/x/chrome'])
    machine.downloads.push('/home/ana/.cache/x/chrome')
    expect(await findBrowser('chromium', machine)).toBe('/home/ana/.cache/x/chrome')
    expect(await findBrowser('chromium', invent([]))).toBeUndefined()
  })
})

describe('ensureBrowser', () => {
  it('installs nothing where there is a browser', async () => {
    const machine = invent(['/usr/bin/chromium', '/usr/bin/apt-get'], { isRoot: true })
    expect(await ensureBrowser('chromium', machine, quiet)).toBe('/usr/bin/chromium')
    expect(machine.ran).toEqual([])
  })

  it('installs the package of the distribution as root on Debian', async () => {
    const machine = invent(['/usr/bin/apt-get'], {
      isRoot: true,
      run: (program, args) => {
        machine.ran.push([program, ...args].join(' '))
        if (args.includes('firefox-esr')) machine.files.add('/usr/bin/firefox-esr')
        return true
      },
    })
    expect(await ensureBrowser('firefox', machine, quiet)).toBe('/usr/bin/firefox-esr')
    expect(machine.ran).toEqual(['/usr/bin/apt-get update -q', '/usr/bin/apt-get install -y -q firefox-esr'])
  })

  it('downloads where it is not root, and where the package left no browser', async () => {
    for (const isRoot of [false, true]) {
      const machine = invent(['/usr/bin/apt-get'], {
        isRoot,
        download: async () => {
          machine.files.add('/cache/chrome')
          machine.downloads.push('/cache/chrome')
        },
      })
      expect(await ensureBrowser('chromium', machine, quiet)).toBe('/cache/chrome')
      expect(machine.ran).toHaveLength(isRoot ? 2 : 0)
    }
  })

  it('says what to do where nothing can be installed', async () => {
    const said: string[] = []
    const ensured = ensureBrowser('chromium', invent([]), (message) => said.push(message))
    await expect(ensured).rejects.toThrow(/Please install one, or set CHROME_PATH/u)
    expect(said).toContain('The download failed: getaddrinfo ENOTFOUND.')
  })
})

describe('hasDisplay', () => {
  it('is true on macOS and Windows, and on Linux with a display', () => {
    expect(hasDisplay(invent([], { platform: 'darwin' }))).toBe(true)
    expect(hasDisplay(invent([], { env: { WAYLAND_DISPLAY: 'wayland-0' } }))).toBe(true)
    expect(hasDisplay(invent([], { env: { DISPLAY: '' } }))).toBe(false)
    expect(hasDisplay(invent([]))).toBe(false)
  })
})
