import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { Page } from 'puppeteer-core'
import { fillStore } from '../benchmarks/library/fill-store'
import type { Clip } from '../lib/model/clip'
import { waitForBackground, waitForNoCard } from '../tests/e2e/drive/card-in-page'
import { pressMarkKey, selectInPage, waitForBar } from '../tests/e2e/drive/marks-in-page'
import type { Chromium } from '../tests/e2e/drive/open-chromium'
import { nameNothing } from '../tests/e2e/drive/name-nothing'
import { openLede } from '../tests/e2e/drive/open-lede'
import { servePages } from '../tests/e2e/drive/serve-pages'
import { takePicture } from './take-picture'

/** Takes pictures of what a reader does with clips: to mark, to find, to cite, to take away; light, dark and narrow. */
const root = join(import.meta.dirname, '..')
const { values: options } = parseArgs({
  options: { folder: { type: 'string', default: join(root, 'docs/screenshots') } },
})

const wide = { width: 1000, height: 640 }
const narrow = { width: 320, height: 640 }
/** What a picture's name ends with, in which theme and how wide it is. */
const looks = [
  { ending: '', theme: 'light', size: wide },
  { ending: '-dark', theme: 'dark', size: wide },
  { ending: '-narrow', theme: 'light', size: narrow },
]

const stories = [
  ['The lighthouse keeps its lamp', 'Coast Gazette', 'Maria Jensen', 'Esbjerg', ['sea', 'thesis']],
  ['A bridge over the Marne reopens', 'Le Courrier', 'Paul Lefèvre', 'Paris', ['towns']],
  ['Orchards wait for the late frost', 'Valley News', 'Anna Costa', 'Lyon', ['weather', 'thesis']],
  ['Night trains come back to the coast', 'Coast Gazette', 'Ivo Marek', 'Trieste', ['towns']],
  ['What the tide tables do not say', 'Harbour Review', 'Lea Pons', 'Lisbon', ['sea']],
] as const

function makeClip([title, siteName, person, place, tags]: (typeof stories)[number], index: number): Clip {
  const text = `${person} said in ${place} that nobody had asked the people who live by the water. The harbour is older than the town, and so are its rules.`
  const day = new Date(Date.UTC(2026, 5 + index, 3 + index * 5, 9)).toISOString()
  const mention = (name: string, label: 'person' | 'place', entity: number) => {
    const start = text.indexOf(name)
    return { start, end: start + name.length, label, entity, score: 1 }
  }
  return {
    schema: 2,
    id: `00000000-0000-4000-8000-00000000000${index}`,
    article: {
      url: `https://news.example/${index}`,
      title,
      byline: person,
      siteName,
      publishedTime: day,
      lang: 'en',
      excerpt: text,
      html: `<p data-block="0">${text}</p>`,
      text,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
      confidence: 'whole',
    },
    analysis: {
      sentences: [{ start: 0, end: text.length, block: 0 }],
      mentions: [mention(person, 'person', 0), mention(place, 'place', 1)],
      entities: [
        { label: 'person', name: person, mentions: [0], salience: 1 },
        { label: 'place', name: place, mentions: [1], salience: 0.5 },
      ],
      quotations: [],
      summary: { sentences: [0] },
    },
    annotations: [],
    note: '',
    tags: [...tags],
    collection: index % 2 === 0 ? 'Coasts' : undefined,
    created: day,
    modified: day,
    accessed: day,
  }
}

const save = (page: Page, name: string): Promise<void> =>
  takePicture(page, join(options.folder, `${name}.png`))

async function takeInLooks(page: Page, name: string): Promise<void> {
  for (const { ending, theme, size } of looks) {
    await page.setViewport(size)
    await page.evaluate((wanted) => {
      document.documentElement.dataset.theme = wanted
    }, theme)
    await save(page, name + ending)
  }
  await page.setViewport(wide)
}

async function openClean(lede: Chromium, path: string, selector: string): Promise<Page> {
  const page = await lede.browser.newPage()
  await nameNothing(page)
  await page.setViewport(wide)
  await page.goto(`chrome-extension://${lede.extension.id}/${path}`)
  await page.waitForSelector(selector)
  return page
}

/** Marks the sample page, with a note, in each look. */
async function takeMark(lede: Chromium): Promise<void> {
  const { page } = lede
  const settings = await openClean(lede, 'options.html', '[name="theme"]')
  await waitForBackground(lede)
  for (const { ending, theme, size } of looks) {
    await settings.bringToFront()
    await settings.select('[name="theme"]', theme)
    await page.bringToFront()
    await page.setViewport(size)
    await page.reload()
    await selectInPage(page, 'swings her bow')
    await pressMarkKey(page)
    const bar = await waitForBar(page, 'mark')
    await bar.evaluate((dialog) =>
      [...dialog.querySelectorAll('button')].find(({ textContent }) => textContent === 'Note')?.click(),
    )
    if (ending === '') {
      await page.keyboard.type('Who pays for the new quay?')
      await page.keyboard.press('Tab')
      await page.keyboard.type('sea, harbour')
    }
    await save(page, `mark${ending}`)
    await page.keyboard.press('Escape')
    await waitForNoCard(page)
  }
  await settings.select('[name="theme"]', 'system')
  await settings.close()
}

async function takeLibrary(lede: Chromium): Promise<void> {
  const filling = await openClean(lede, 'library.html', '.library h1')
  await fillStore(filling, stories.map(makeClip))
  await filling.close()
  const library = await openClean(lede, 'library.html', '.library[data-searcher="complete"] .clip-list li')
  await library.type('[type="search"]', 'harbour')
  await library.waitForSelector('.clip-list[data-query="harbour"] .words.hit')
  // The counts follow when the typing stands still.
  await wait(500)
  await takeInLooks(library, 'find')
  await library.click('[data-action="export"]')
  await library.waitForSelector('dialog .export')
  await takeInLooks(library, 'export')
  await library.close()
}

async function takeCitation(lede: Chromium): Promise<void> {
  const id = makeClip(stories[0], 0).id
  const reader = await openClean(lede, `reader.html?clip=${id}`, '[data-action="cite"]')
  await reader.click('[data-action="cite"]')
  await reader.waitForSelector('dialog [data-part="reference"]')
  await takeInLooks(reader, 'cite')
  await reader.close()
}

const server = await servePages({ folder: join(root, 'samples') })
const lede = await openLede()
try {
  await nameNothing(lede.page)
  await lede.page.goto(`${server.address}/harbour.html`)
  await takeMark(lede)
  await takeLibrary(lede)
  await takeCitation(lede)
} finally {
  await lede.close()
  await server.close()
}
