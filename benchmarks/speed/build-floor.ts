import { cp, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'

const source = join(import.meta.dirname, 'floor')

/**
 * Builds the plainest extension that shows an article, which is what Lede is measured against: a clone, Readability as
 * it comes, DOMPurify to a string, `innerHTML` in a shadow root. Gives back its folder.
 */
export async function buildFloor(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lede-floor-'))
  for (const file of ['manifest.json', 'popup.html']) await cp(join(source, file), join(folder, file))
  for (const name of ['popup', 'read', 'background', 'card']) await bundle(name, folder)
  return folder
}

async function bundle(name: string, folder: string): Promise<void> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: join(source, `${name}.ts`), formats: ['iife'], name: 'floor' } },
  })
  const [result] = Array.isArray(built) ? built : [built]
  if (!result || !('output' in result)) throw new Error(`${name} was not bundled`)
  const { code } = result.output[0]
  await writeFile(join(folder, `${name}.js`), name === 'read' ? `${code}\nfloor.result` : code)
}
