import type { TargetedKeyboardEvent } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Analysis } from '../../model/analysis'
import type { Article } from '../../model/article'
import type { Span } from '../../model/span'
import { i18n } from '../../platform/i18n'
import { arrangeOccurrences, findOccurrences, type OccurrenceOrder } from '../../render/occurrences'
import { SectionToggle } from '../section-toggle'
import { XrayRow } from './xray-row'

interface XrayProps {
  article: Article
  analysis: Analysis
  onGo: (span: Span) => void
}

const orders = { importance: 'xrayImportance', text: 'xrayText', name: 'xrayName' } as const

/** Every person and place with all places where it occurs; opened by the reader, and worked out only then. */
export function Xray(props: XrayProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <section class="keys xray" data-part="xray">
      <SectionToggle title={i18n.t('xray')} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
      {isOpen && <XrayList {...props} />}
    </section>
  )
}

function XrayList({ article, analysis, onGo }: XrayProps) {
  const [search, setSearch] = useState('')
  const [order, setOrder] = useState<OccurrenceOrder>('importance')
  const [open, setOpen] = useState<number>()
  const all = useMemo(() => findOccurrences(article, analysis), [article, analysis])
  const shown = useMemo(
    () => arrangeOccurrences(all, article.text, { search, order, lang: article.lang }),
    [all, search, order],
  )
  const showCompanion = (index: number): void => {
    setSearch('')
    setOpen(index)
    // The row is there after this drawing only where a search had hidden it.
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`#xray-${index} .xray-name`)?.focus())
  }
  return (
    <>
      <div class="xray-tools">
        <input
          type="search"
          value={search}
          aria-label={i18n.t('xraySearch')}
          placeholder={i18n.t('xraySearch')}
          onInput={({ currentTarget: { value } }) => setSearch(value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || !search) return
            setSearch('')
            // Otherwise Esc would close the popup.
            event.preventDefault()
          }}
        />
        <label>
          {i18n.t('xrayOrder')}{' '}
          <select
            value={order}
            onChange={({ currentTarget: { value } }) => setOrder(value as OccurrenceOrder)}
          >
            {(Object.keys(orders) as OccurrenceOrder[]).map((one) => (
              <option key={one} value={one}>
                {i18n.t(orders[one])}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="unseen" role="status">
        {search && i18n.t('xrayFound', shown.length)}
      </p>
      {shown.length === 0 && <p class="quiet">{i18n.t('noneFound')}</p>}
      <ul onKeyDown={stepBetweenNames}>
        {shown.map((occurrences) => (
          <XrayRow
            key={occurrences.index}
            article={article}
            occurrences={occurrences}
            isOpen={open === occurrences.index}
            onToggle={() => setOpen(open === occurrences.index ? undefined : occurrences.index)}
            onGo={onGo}
            onShow={showCompanion}
          />
        ))}
      </ul>
    </>
  )
}

/** The arrows go from name to name, past all that a name has opened; Home and End to the first and the last. */
function stepBetweenNames(event: TargetedKeyboardEvent<HTMLUListElement>): void {
  const names = [...event.currentTarget.querySelectorAll<HTMLElement>('.xray-name')]
  const row = event.target instanceof Element ? event.target.closest('.xray-row') : null
  const at = names.findIndex((name) => row?.contains(name))
  const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: names.length - 1 }
  const next = names[steps[event.key] ?? -1]
  if (!next) return
  next.focus()
  event.preventDefault()
}
