import { existsSync, statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { servePages } from '../tests/e2e/drive/serve-pages'
import { PlainError } from './plain-error'

export interface Source {
  address: string
  close: () => Promise<void>
}

/**
 * Makes an address of what the reader names: a web address stays as it is, a file is served to this computer together
 * with its folder, so that its pictures load. Throws a `PlainError` where it is neither.
 */
export async function findSource(name: string): Promise<Source> {
  if (/^https?:/iu.test(name)) {
    if (!URL.canParse(name)) throw new PlainError(`${name} is not a web address.`)
    return { address: new URL(name).href, close: async () => undefined }
  }
  const file = resolve(name)
  if (!existsSync(file)) throw new PlainError(missingMessage(name))
  if (!statSync(file).isFile()) throw new PlainError(`${name} is a folder: name a page in it.`)
  const server = await servePages({ folder: dirname(file) })
  return { address: `${server.address}/${encodeURIComponent(basename(file))}`, close: server.close }
}

/** Whoever types `news.example/story` means the page. */
function missingMessage(name: string): string {
  const scheme = /^([a-z][\w+.-]*):/iu.exec(name)?.[1]
  if (scheme && scheme.length > 1)
    return `Lede opens pages of the web (http or https) and files, not ${scheme}: addresses.`
  const looksLikeHost = /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/u.test(name) && !/\.html?$/iu.test(name)
  return `There is no file ${name} here.${looksLikeHost ? ` If you mean the page, write https://${name}` : ''}`
}
