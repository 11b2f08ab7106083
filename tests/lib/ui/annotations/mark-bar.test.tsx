import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import type { Analysis } from '../../../../lib/model/analysis'
import type { Article } from '../../../../lib/model/article'
import { MarkBar } from '../../../../lib/ui/annotations/mark-bar'
import type { Marking } from '../../../../lib/ui/annotations/marking'

const text = '“We are ready,” said county engineer Ana Ruiz.'
const article: Article = {
  url: 'https://a.example/',
  title: 'Boat',
  html: '',
  text,
  blocks: [],
  confidence: 'whole',
}
const analysis: Analysis = {
  sentences: [{ start: 0, end: text.length, block: 0 }],
  mentions: [{ start: 37, end: 45, label: 'person', entity: 0, score: 1 }],
  entities: [{ label: 'person', name: 'Ana Ruiz', mentions: [0], salience: 1 }],
  quotations: [{ start: 0, end: 15, content: { start: 1, end: 14 }, source: 0, confidence: 'stated' }],
  summary: { sentences: [0] },
}

afterEach(() => {
  render(null, document.body)
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

test('what is copied of a quotation names its speaker with the role', async () => {
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key: string) => key)
  const writeText = vi.fn(async () => undefined)
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  const marking = { article, analysis } as Marking
  await act(() =>
    render(
      <MarkBar marking={marking} span={{ start: 0, end: 15 }} onDone={() => undefined} />,
      document.body,
    ),
  )
  await act(() => document.querySelector<HTMLElement>('[aria-label="copyCited"]')?.click())
  expect(writeText.mock.calls).toEqual([
    [expect.stringContaining('“We are ready,” — Ana Ruiz, county engineer, in “Boat”')],
  ])
})
