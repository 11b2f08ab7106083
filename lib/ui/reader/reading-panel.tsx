import { useEffect, useState } from 'preact/hooks'
import type { Article } from '../../model/article'
import { i18n } from '../../platform/i18n'
import {
  readReadingSettings,
  writeReadingSettings,
  type ReadingSettings,
} from '../../platform/reading-settings'
import type { ReadingStyle } from '../../platform/reading-style'
import { siteOf } from '../../render/site-of'
import { applyReadingStyle } from './apply-reading-style'
import { DropPanel } from './drop-panel'
import { LookFields } from './look-fields'
import { ReadingGuide } from './reading-guide'

interface ReadingPanelProps {
  article: Article
  /** The article as it is shown; absent in the popup, which takes the look and has no room to change it. */
  root: HTMLElement | undefined
}

/** How the article looks: applied at once, kept for this site or for all. */
export function ReadingPanel({ article, root }: ReadingPanelProps) {
  const site = siteOf(article)
  const [settings, setSettings] = useState<ReadingSettings>()
  useEffect(() => {
    void readReadingSettings().then(setSettings)
  }, [])
  const own = settings?.sites[site]
  const style = own ?? settings?.everywhere
  useEffect(() => {
    if (style) applyReadingStyle(document.documentElement, style)
  }, [style])
  if (!root || !settings || !style) return null

  const keep = (next: ReadingSettings): void => {
    setSettings(next)
    void writeReadingSettings(next)
  }
  const put = (next: ReadingStyle): void =>
    keep(
      own ? { ...settings, sites: { ...settings.sites, [site]: next } } : { ...settings, everywhere: next },
    )
  const setOwn = (isOwn: boolean): void => {
    const { [site]: _, ...others } = settings.sites
    keep({ ...settings, sites: isOwn ? { ...others, [site]: style } : others })
  }
  return (
    <>
      <ReadingGuide root={root} guide={style.guide} onChange={(guide) => put({ ...style, guide })} />
      <DropPanel name="look" label={i18n.t('look')}>
        {() => (
          <>
            <LookFields style={style} onChange={put} />
            <p class="quiet">{i18n.t('guideKeys')}</p>
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
          </>
        )}
      </DropPanel>
    </>
  )
}
