import { render } from 'preact'
import { expect, test, vi } from 'vitest'
import type { Analysis } from '../../../../lib/model/analysis'
import { MapSection } from '../../../../lib/ui/map/map-section'

vi.mock('../../../../lib/platform/i18n', () => ({ i18n: { t: (key: string) => key } }))
vi.mock('../../../../lib/ui/map/place-map', () => {
  throw new Error('the file is gone')
})

const analysis: Analysis = {
  sentences: [],
  mentions: [],
  entities: [
    {
      label: 'place',
      name: 'Lima',
      mentions: [],
      salience: 1,
      coordinates: { latitude: -12, longitude: -77 },
    },
  ],
  quotations: [],
  summary: { sentences: [] },
}

test('a map that cannot be loaded is said to be so', async () => {
  render(<MapSection analysis={analysis} onGo={() => {}} />, document.body)
  document.querySelector('button')?.click()
  await vi.waitFor(() => expect(document.querySelector('[role="alert"]')?.textContent).toBe('mapFailed'))
})
