import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

/**
 * In bytes. The name tagger's weights may take 1.5 MB of the package; the scripts are parsed in the reader's page: the
 * lookout's at every page of a site that the reader has allowed, the painter's where there are marks or the reader asks.
 */
const budgets = {
  packed: 2_500_000,
  scripts: { 'page.js': 90_000, 'marker.js': 22_000, 'painter.js': 15_000, 'lookout.js': 1500 },
}

interface Manifest {
  permissions: string[]
  optional_host_permissions?: string[]
  content_security_policy: { extension_pages: string }
  [key: string]: unknown
}

/** Of the keys of a manifest, those that grant something or say what the extension is; any other key must be thought about and added here. */
const knownKeys = new Set([
  'manifest_version',
  'name',
  'description',
  'version',
  'icons',
  'default_locale',
  'permissions',
  'optional_host_permissions',
  'content_security_policy',
  'action',
  'commands',
  'background',
  'options_ui',
  'side_panel',
  'sidebar_action',
  'browser_specific_settings',
  'minimum_chrome_version',
])

/**
 * `unlimitedStorage` is for clips, which must not end at the browser's limit for one site, nor be cleared for another's sake.
 * `sidePanel` is Chromium's word for having one; no browser warns of it at the installation, which a test of the panel asks Chromium. */
const allowedPermissions: Record<string, string[]> = {
  'chrome-mv3': ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', 'sidePanel'],
  'firefox-mv3': ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
}

/** What a reader may allow site by site; nothing of it is granted at the installation. */
const askable = ['*://*/*']

/** The most that each directive may let in; the directives that are not named must not be there. */
const allowedSources: Record<string, string[]> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'https:'],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
}
const required = ['default-src', 'base-uri', 'form-action', 'frame-ancestors']

function findExcess(manifest: Manifest, build: string): string[] {
  const keys = Object.keys(manifest).filter((key) => !knownKeys.has(key))
  const permissions = manifest.permissions.filter(
    (permission) => !allowedPermissions[build]?.includes(permission),
  )
  const hosts = (manifest.optional_host_permissions ?? []).filter((host) => !askable.includes(host))
  const policies = Object.keys(manifest.content_security_policy).filter((key) => key !== 'extension_pages')
  return [
    ...keys,
    ...permissions,
    ...hosts,
    ...policies,
    ...findLooseDirectives(manifest.content_security_policy),
  ]
}

function findLooseDirectives({ extension_pages: policy }: Manifest['content_security_policy']): string[] {
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/u))
  const loose = directives.flatMap(([name = '', ...sources]) =>
    sources.filter((source) => !allowedSources[name]?.includes(source)).map((source) => `${name} ${source}`),
  )
  const missing = required.filter((name) => !directives.some((directive) => directive[0] === name))
  return [...loose, ...missing.map((name) => `no ${name}`)]
}

const root = join(import.meta.dirname, '../..')

describe.each(['chrome-mv3', 'firefox-mv3'])('the production build %s', (build) => {
  const folder = join(root, '.output', build)
  if (!existsSync(folder)) throw new Error(`there is no ${folder}: run npm run build and build:firefox first`)
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest

  it('war: asks for no more than it needs: no hosts but those that the reader allows one by one, no script that runs by itself, nothing that pages can reach', () => {
    expect(findExcess(manifest, build)).toEqual([])
    expect(manifest['manifest_version']).toBe(3)
  })

  it('has the panel that its browser knows, which opens only when the reader opens it', () => {
    const { side_panel: sidePanel, sidebar_action: sidebarAction } = manifest
    if (build === 'chrome-mv3') {
      expect(sidePanel).toEqual({ default_path: 'sidepanel.html' })
      expect(sidebarAction).toBeUndefined()
    } else {
      expect(sidebarAction).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false })
      expect(sidePanel).toBeUndefined()
    }
  })

  it(`packs into ${budgets.packed / 1e6} MB`, () => {
    const packed = files.reduce((sum, file) => sum + deflateRawSync(readFileSync(file)).length, 0)
    expect(packed).toBeLessThanOrEqual(budgets.packed)
  })

  it.each(Object.entries(budgets.scripts))('injects with %s at most %i bytes', (file, most) => {
    expect(statSync(join(folder, file)).size).toBeLessThanOrEqual(most)
  })

  it('holds nothing that nothing in it names', () => {
    const readable = files.filter((file) => /\.(?:js|css|html|json)$/u.test(file))
    const texts = readable.map((file) => [file, readFileSync(file, 'utf8')] as const)
    const unnamed = files
      // The browser finds these by their own names; the last two say what is packed and where the weights come from.
      .filter((file) => !/(?:manifest|messages|ner-en)\.json$|NOTICE\.txt$/u.test(file))
      .filter((file) => !texts.some(([other, text]) => other !== file && text.includes(basename(file))))
    expect(unnamed.map((file) => basename(file))).toEqual([])
    expect(files.some((file) => file.endsWith('NOTICE.txt'))).toBe(true)
  })

  it('runs no code from a string, names no host to fetch from', () => {
    const scripts = files.filter((file) => file.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(1)
    for (const file of scripts) {
      const code = readFileSync(file, 'utf8')
      expect(code, file).not.toMatch(/\beval\(|new Function\(/u)
      expect(code, file).not.toMatch(/\b(?:fetch|importScripts|import)\(\s*[`'"]https?:/u)
    }
  })
})

describe('what is too much', () => {
  const manifest = JSON.parse(
    readFileSync(join(root, '.output/chrome-mv3/manifest.json'), 'utf8'),
  ) as Manifest
  const policy = manifest.content_security_policy.extension_pages

  it.each<[string, Partial<Manifest>, string[]]>([
    ['a permission', { permissions: ['activeTab', 'tabs'] }, ['tabs']],
    ['hosts', { host_permissions: ['<all_urls>'] }, ['host_permissions']],
    ['more hosts asked for later', { optional_host_permissions: ['*://*/*', 'file:///*'] }, ['file:///*']],
    ['a script that runs by itself', { content_scripts: [] }, ['content_scripts']],
    ['what pages can reach', { web_accessible_resources: [] }, ['web_accessible_resources']],
    ['who can send messages', { externally_connectable: {} }, ['externally_connectable']],
    [
      'a looser policy',
      { content_security_policy: { extension_pages: `${policy}; script-src 'self' 'unsafe-eval'` } },
      ["script-src 'unsafe-eval'"],
    ],
    [
      'connections to hosts',
      {
        content_security_policy: {
          extension_pages: policy.replace("connect-src 'self'", 'connect-src https:'),
        },
      },
      ['connect-src https:'],
    ],
    [
      'a policy without its floor',
      { content_security_policy: { extension_pages: policy.replace("default-src 'none';", '') } },
      ['no default-src'],
    ],
  ])('%s', (_, changes, excess) => {
    expect(findExcess({ ...manifest, ...changes }, 'chrome-mv3')).toEqual(excess)
  })
})
