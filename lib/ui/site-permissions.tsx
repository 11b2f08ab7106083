import { i18n } from '../platform/i18n'
import { forgetSite } from '../platform/marked-sites'
import { useMarkedSites } from './use-marked-sites'

/** The sites that show the reader's marks by themselves, each to be taken back. */
export function SitePermissions() {
  const sites = useMarkedSites()
  if (sites.length === 0) return <p class="setting-block quiet">{i18n.t('siteNone')}</p>
  return (
    <ul class="site-permissions setting-block">
      {sites.map(({ pattern, host, isAllowed }) => (
        <li key={pattern}>
          <span>
            <bdi>{host}</bdi>
            {!isAllowed && <span class="refused"> {i18n.t('siteRefused')}</span>}
          </span>
          <button
            type="button"
            class="button framed"
            aria-label={i18n.t('siteForgetNamed', [host])}
            onClick={() => void forgetSite(pattern)}
          >
            {i18n.t('siteForget')}
          </button>
        </li>
      ))}
    </ul>
  )
}
