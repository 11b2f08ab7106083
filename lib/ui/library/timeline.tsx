import { i18n, interfaceLanguage } from '../../platform/i18n'
import type { Counted } from './row-filter'

interface TimelineProps {
  months: Counted[]
  chosen: string | undefined
  onChoose: (month: string | undefined) => void
}

const dateOf = (month: string): Date => new Date(`${month}-01T00:00:00`)
const steps = 12
/** So many articles at least make a bar of the whole height: one a month is no peak. */
const fullFrom = 4

/** How much was saved in each month; a press shows that month only. */
export function Timeline({ months, chosen, onChoose }: TimelineProps) {
  if (months.length < 2) return null
  const full = new Intl.DateTimeFormat(interfaceLanguage(), { month: 'long', year: 'numeric' })
  const most = Math.max(fullFrom, ...months.map(({ count }) => count))
  return (
    <div class="timeline" role="group" aria-label={i18n.t('libraryTimeline')}>
      {months.map(({ value, count }, index) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === chosen}
          aria-label={i18n.t('libraryMonth', [full.format(dateOf(value)), count])}
          title={i18n.t('libraryMonth', [full.format(dateOf(value)), count])}
          disabled={count === 0}
          data-height={Math.ceil((count / most) * steps)}
          onClick={() => onChoose(value === chosen ? undefined : value)}
        >
          {(index === 0 || value.endsWith('-01')) && <span class="year">{value.slice(0, 4)}</span>}
        </button>
      ))}
    </div>
  )
}
