import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSample, type Sample } from './drive/open-sample'
import { readFound, readTexts } from './drive/popup-page'

let sample: Sample
let popup: Page

beforeAll(async () => {
  sample = await openSample()
  popup = await sample.openPopupByKey()
})
afterAll(() => sample?.close())

/** What has the focus: its accessible name, or its text. */
const focused = (): Promise<string> =>
  popup.evaluate(() => {
    const { activeElement: element } = document
    return element?.ariaLabel ?? element?.textContent?.trim() ?? ''
  })

async function tabTo(wanted: (name: string) => boolean): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    await popup.keyboard.press('Tab')
    if (wanted(await focused())) return
  }
  throw new Error(`no stop of the Tab key is the one that is looked for`)
}

test('the space bar scrolls the text at once', async () => {
  await popup.keyboard.press('Space')
  await popup.waitForFunction(() => (document.querySelector('.article-column')?.scrollTop ?? 0) > 100)
})

test('n goes from highlight to highlight, Enter to the next mention of the same person', async () => {
  await popup.keyboard.press('n')
  await popup.keyboard.press('n')
  await popup.keyboard.press('N')
  await popup.keyboard.press('n')
  const kind = (): Promise<string | undefined> => popup.evaluate(() => document.activeElement?.className)
  for (let steps = 0; steps < 20 && !(await kind())?.includes('person'); steps += 1)
    await popup.keyboard.press('n')
  const entity = (): Promise<(string | null)[] | undefined> =>
    popup.evaluate(() => {
      const { activeElement: mark } = document
      return mark ? [mark.getAttribute('data-entity'), mark.getAttribute('data-mention')] : undefined
    })
  const before = await entity()
  expect(await readTexts(popup, '.tip:not([hidden])')).toHaveLength(1)
  await popup.keyboard.press('Enter')
  const after = await entity()
  expect(after?.[0]).toBe(before?.[0])
  expect(after?.[1]).not.toBe(before?.[1])
})

test('a sentence of the summary, a person, a quote and a switch are reached and used', async () => {
  const [sentence = ''] = await readTexts(popup, '.summary .sentence')
  await popup.evaluate(() => document.querySelector<HTMLElement>('[data-action="open"]')?.focus())
  await tabTo((name) => name === sentence)
  await popup.keyboard.press('Enter')
  expect(await readFound(popup)).toBe(sentence)
  await tabTo((name) => name === 'Highlight People')
  await popup.keyboard.press('Space')
  expect(await popup.evaluate(() => document.activeElement?.ariaChecked)).toBe('false')
  await popup.keyboard.press('Space')
  await tabTo((name) => /\d+ mentions?$/u.test(name))
  await popup.keyboard.press('Enter')
  expect(await readFound(popup)).not.toBe(sentence)
})
