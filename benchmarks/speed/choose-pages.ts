import { readMarkup, readSet, setNames } from '../extraction/read-set'
import { servePages, type PageServer, type ServedPage } from '../../tests/e2e/drive/serve-pages'

/** A page to read, served to this computer only. */
export interface SpeedPage {
  name: string
  address: string
}

/** Characters of the two made articles. */
const lengths = { long: 98_000, 'very long': 230_000 } as const

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** One article of many real ones, one below the other, until it has so many characters. */
function joinTexts(texts: readonly string[], length: number): string {
  const paragraphs: string[] = []
  let characters = 0
  for (const text of texts)
    for (const line of text.split(/\n+/u)) {
      if (characters >= length) break
      if (line.length < 40) continue
      paragraphs.push(`<p>${escape(line)}</p>`)
      characters += line.length
    }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A long story of the news</title></head>
<body><nav><a href="/">Home</a></nav><main><article><h1>A long story of the news</h1>${paragraphs.join('\n')}</article></main>
<footer><a href="/about">About</a></footer></body></html>`
}

/** Serves `count` pages of each set that is in the data folder, evenly spread and the same ones every time, and two long articles made of their texts. `texts` are of 1,000, 10,000 and 100,000 words. */
export async function serveSpeedPages(
  folder: string,
  count: number,
): Promise<{ pages: SpeedPage[]; texts: string[]; server: PageServer }> {
  const served: Record<string, ServedPage> = {}
  const names: string[] = []
  const texts: string[] = []
  for (const set of setNames) {
    const all = (await readSet(folder, set)) ?? []
    texts.push(...all.flatMap(({ text }) => text ?? []))
    // Some sets hold videos and teasers; where a set has no text, its own order must do.
    const articles = all.filter(({ text }) => text === undefined || text.split(/\s+/u).length >= 250)
    for (let index = 0; index < count; index += 1) {
      const page = articles[Math.floor(((index + 0.5) * articles.length) / count)]
      if (!page) continue
      const name = `${set} ${new URL(page.url).hostname.replace(/^www\./u, '')}`
      names.push(name)
      served[`/${names.length - 1}.html`] = {
        body: await readMarkup(folder, set, page.id),
        type: 'text/html; charset=utf-8',
      }
    }
  }
  for (const [name, length] of Object.entries(lengths)) {
    names.push(`${name}, ${length / 1000} k characters`)
    served[`/${names.length - 1}.html`] = joinTexts(texts, length)
  }
  const server = await servePages({ pages: served })
  const words = texts.join('\n\n').replaceAll(/\n+/gu, '\n\n').split(' ')
  const some = [1000, 10_000, 100_000].map((length) => words.slice(0, length).join(' '))
  return {
    server,
    texts: some,
    pages: names.map((name, index) => ({ name, address: `${server.address}/${index}.html` })),
  }
}
