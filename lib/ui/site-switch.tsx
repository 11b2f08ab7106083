import { i18n } from '../platform/i18n'
import { askForSite, forgetSite, patternOf } from '../platform/marked-sites'
import { Switch } from './switch'
import { useMarkedSites } from './use-marked-sites'

interface SiteSwitchProps {
  url: string
  /** Whether there is anything that could be shown. */
  hasMarks: boolean
}

/** Lets the reader have their marks on the site of a page shown by themselves. */
export function SiteSwitch({ url, hasMarks }: SiteSwitchProps) {
  const sites = useMarkedSites()
  const pattern = patternOf(url)
  if (pattern === undefined) return null
  const site = sites.find((one) => one.pattern === pattern)
  if (!site && !hasMarks) return null
  const isOn = site?.isAllowed === true
  const label = i18n.t('siteSwitch', [new URL(url).hostname])
  return (
    <div class="site-switch">
      <p>
        <span aria-hidden="true">{label}</span>
        <Switch
          label={label}
          on={isOn}
          // At once, within the click: the browser asks a reader, not a script.
          onChange={(on) => void (on ? askForSite(pattern) : forgetSite(pattern))}
        />
      </p>
      {!isOn && (
        <p class="quiet" role="status">
          {i18n.t(site ? 'siteTakenBack' : 'siteNote')}
        </p>
      )}
    </div>
  )
}
