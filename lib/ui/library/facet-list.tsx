import { useState } from 'preact/hooks'
import { foldText } from '../../model/fold-text'
import { i18n } from '../../platform/i18n'
import type { Counted } from './row-filter'

interface FacetListProps {
  name: string
  counted: Counted[]
  chosen: string[]
  onToggle: (value: string) => void
}

const few = 6
const many = 30

/** One thing to narrow the list down by: what is most frequent, and a field to find the rest. */
export function FacetList({ name, counted, chosen, onToggle }: FacetListProps) {
  const [typed, setTyped] = useState('')
  const [isLong, setLong] = useState(false)
  const wanted = foldText(typed.trim())
  const fitting = wanted ? counted.filter(({ value }) => foldText(value).includes(wanted)) : counted
  const isShown = fitting.slice(0, isLong || wanted ? many : few)
  if (counted.length === 0) return null
  return (
    <details class="facet" open>
      <summary>{name}</summary>
      {isLong && counted.length > many && (
        <input
          type="text"
          aria-label={i18n.t('libraryFindIn', [name])}
          placeholder={i18n.t('libraryFindIn', [name])}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <div role="group" aria-label={name}>
        {isShown.map(({ value, count }) => (
          <button
            key={value}
            type="button"
            class="facet-value"
            aria-pressed={chosen.includes(value)}
            onClick={() => onToggle(value)}
          >
            <bdi>{value}</bdi> <span class="count">{count}</span>
          </button>
        ))}
      </div>
      {counted.length > few && (
        <button type="button" class="button more" aria-expanded={isLong} onClick={() => setLong(!isLong)}>
          {isLong ? i18n.t('libraryFewer') : i18n.t('libraryMore', counted.length - few)}
          <span class="unseen"> {name}</span>
        </button>
      )}
    </details>
  )
}
