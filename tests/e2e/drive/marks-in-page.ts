import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { findCard, type CardInPage } from './card-in-page'
import { pressShortcut } from './press-shortcut'

/** Selects words of a live page with the mouse. They must stand in one text node. */
export async function selectInPage(page: Page, words: string): Promise<void> {
  const [from, to] = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.replaceAll(/\s/gu, ' ').indexOf(wanted)
      if (at < 0 || !node.parentElement?.checkVisibility()) continue
      node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' })
      const range = document.createRange()
      const edge = (offset: number): { x: number; y: number } => {
        range.setStart(node, offset)
        range.collapse(true)
        const { x, y, height } = range.getBoundingClientRect()
        return { x, y: y + height / 2 }
      }
      return [edge(at), edge(at + wanted.length)]
    }
    throw new Error(`the page does not say ${wanted}`)
  }, words)
  if (!from || !to) throw new Error('no place')
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 5 })
  await page.mouse.up()
}

/** Presses the key that marks what is selected. */
export const pressMarkKey = (page: Page): Promise<void> =>
  pressShortcut(page, { letter: 'S', alt: true, shift: true })

/** Waits for the bar at a mark, the list or a message. */
export async function waitForBar(page: Page, kind: 'mark' | 'list' | 'message'): Promise<CardInPage> {
  for (let tries = 0; tries < 200; tries += 1) {
    const bar = await findCard(page)
    if (bar && (await page.$(`[data-lede="${kind}"]`))) return bar
    await wait(50)
  }
  throw new Error(`no ${kind} came`)
}

/** Waits until the page shows just these marks of a colour. */
export async function waitForPainted(page: Page, colour: string, ...words: string[]): Promise<void> {
  let painted: string[] = []
  for (let tries = 0; tries < 160; tries += 1) {
    painted = await page.evaluate(
      (name) =>
        [...(CSS.highlights.get(name) ?? [])].map((range) =>
          (range as Range).toString().replaceAll(/\s+/gu, ' '),
        ),
      `lede-${colour}`,
    )
    if (painted.join('|') === words.join('|')) return
    await wait(50)
  }
  throw new Error(`${colour} is on ${painted.join('|') || 'nothing'}, not on ${words.join('|') || 'nothing'}`)
}
