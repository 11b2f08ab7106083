import { render } from 'preact'
import { expect, test, vi } from 'vitest'
import { Timeline } from '../../../../lib/ui/library/timeline'

vi.mock('../../../../lib/platform/i18n', () => ({
  i18n: { t: (key: string) => key },
  interfaceLanguage: () => 'en',
}))

test('a press on a month shows that month, a second press all; an empty month cannot be pressed', () => {
  const months = ['2025-12', '2026-01', '2026-02'].map((value, at) => ({
    value,
    count: at === 1 ? 0 : at + 2,
  }))
  const onChoose = vi.fn()
  const draw = (chosen?: string): HTMLButtonElement[] => {
    render(<Timeline months={months} chosen={chosen} onChoose={onChoose} />, document.body)
    return [...document.querySelectorAll<HTMLButtonElement>('.timeline button')]
  }
  const [first, empty, last] = draw()
  last?.click()
  expect(onChoose).toHaveBeenLastCalledWith('2026-02')
  expect([first?.disabled, empty?.disabled]).toEqual([false, true])
  draw('2026-02')[2]?.click()
  expect(onChoose).toHaveBeenLastCalledWith(undefined)
})
