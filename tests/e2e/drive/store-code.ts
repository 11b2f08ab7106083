import { join } from 'node:path'
import { build } from 'vite'
import type { Article } from '../../../lib/model/article'

const entry = join(import.meta.dirname, '../../../lib/clips/clip-store.ts')

/** An article that is known again by its number. It runs in pages too. */
export function makeArticle(number: number): Article {
  const text = `The tide of story ${number} rises and falls, and nobody in the town looks up. `.repeat(60)
  return {
    url: `https://news.example/story-${number}`,
    title: `Story ${number}`,
    html: `<p data-block="0">${text}</p>`,
    text,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
    confidence: 'whole',
  }
}

/** Saves article after article; each is reported once it is said to be on disk. */
const saver = `
globalThis.saveArticles = async (from, to) => {
  const makeArticle = ${makeArticle.toString()}
  const store = await ledeStore.openClipStore()
  for (let number = from; number < to; number += 1) {
    await store.save(makeArticle(number))
    globalThis.acknowledge?.(String(number))
  }
}`

/** The store's own code as a script that lays it down in `ledeStore`, with `saveArticles` beside it. */
export async function bundleStore(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'ledeStore' } },
  })
  const [bundle] = Array.isArray(built) ? built : [built]
  if (!bundle || !('output' in bundle)) throw new Error('the store was not bundled')
  const code = bundle.output[0].code.replace(/^var ledeStore/mu, 'globalThis.ledeStore')
  return code + saver
}
