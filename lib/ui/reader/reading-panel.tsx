import { useEffect, useRef, useState } from 'preact/hooks'
import type { Article } from '../../model/article'
import { i18n } from '../../platform/i18n'
import {
  readReadingSettings,
  readingChoices,
  readingRanges,
  validReadingStyle,
  writeReadingSettings,
  type ReadingChoice,
  type ReadingRange,
  type ReadingSettings,
  type ReadingStyle,
} from '../../platform/reading-settings'
import { siteOf } from '../../render/site-of'
import { applyReadingStyle } from './apply-reading-style'
import { choiceNames, choiceWords, rangeNames } from './reading-words'

interface ReadingPanelProps {
  article: Article
  /** Absent in the popup, which takes the look and has no room to change it. */
  hasControls: boolean
}

/** How the article looks: applied at once, kept for this site or for all. */
export function ReadingPanel({ article, hasControls }: ReadingPanelProps) {
  const site = siteOf(article)
  const [settings, setSettings] = useState<ReadingSettings>()
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    void readReadingSettings().then(setSettings)
  }, [])
  const own = settings?.sites[site]
  const style = own ?? settings?.everywhere
  useEffect(() => {
    if (style) applyReadingStyle(document.documentElement, style)
  }, [style])
  if (!hasControls || !settings || !style) return null

  const keep = (next: ReadingSettings): void => {
    setSettings(next)
    void writeReadingSettings(next)
  }
  const put = (next: ReadingStyle): void =>
    keep(
      own ? { ...settings, sites: { ...settings.sites, [site]: next } } : { ...settings, everywhere: next },
    )
  const change = (part: Record<string, unknown>): void => put(validReadingStyle({ ...style, ...part }))
  const setOwn = (isOwn: boolean): void => {
    const { [site]: _, ...others } = settings.sites
    keep({ ...settings, sites: isOwn ? { ...others, [site]: style } : others })
  }
  return (
    <details
      class="reading-settings"
      ref={details}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return
        details.current.open = false
        details.current.querySelector('summary')?.focus()
      }}
    >
      <summary class="button" data-action="look">
        {i18n.t('look')}
      </summary>
      <div class="look-panel" role="group" aria-label={i18n.t('look')}>
        {(Object.keys(readingChoices) as ReadingChoice[]).map((name) => (
          <label key={name}>
            {choiceNames[name]()}
            <select
              name={name}
              value={style[name]}
              onChange={(event) => change({ [name]: event.currentTarget.value })}
            >
              {readingChoices[name].map((choice) => (
                <option key={choice} value={choice}>
                  {choiceWords[choice]()}
                </option>
              ))}
            </select>
          </label>
        ))}
        {(Object.keys(readingRanges) as ReadingRange[]).map((name) => (
          <label key={name}>
            {rangeNames[name]()}
            <input
              type="range"
              name={name}
              min={readingRanges[name].min}
              max={readingRanges[name].max}
              step={readingRanges[name].step}
              value={style[name]}
              onInput={(event) => change({ [name]: event.currentTarget.valueAsNumber })}
            />
          </label>
        ))}
        {site && (
          <label class="look-own">
            <input
              type="checkbox"
              name="own"
              checked={own !== undefined}
              onChange={(event) => setOwn(event.currentTarget.checked)}
            />
            <span>{i18n.t('lookOnlyHere', [site])}</span>
          </label>
        )}
        <button type="button" class="button" onClick={() => put(validReadingStyle({}))}>
          {i18n.t('lookReset')}
        </button>
      </div>
    </details>
  )
}
