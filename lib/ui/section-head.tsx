import { i18n } from '../platform/i18n'
import { Switch } from './switch'

interface SectionHeadProps {
  title: string
  count: number | undefined
  on: boolean
  /** Absent where there are no highlights to switch. */
  onSwitch?: (on: boolean) => void
}

/** The name of a list, how much is in it, and the switch of its highlights. */
export function SectionHead({ title, count, on, onSwitch }: SectionHeadProps) {
  return (
    <header class="keys-head">
      <h2>
        {title}
        {/* The space stands in it, so that the line under the title ends with it. */}
        <span class="count"> {count ?? ''}</span>
      </h2>
      {onSwitch && <Switch label={i18n.t('highlightSwitch', [title])} on={on} onChange={onSwitch} />}
    </header>
  )
}
