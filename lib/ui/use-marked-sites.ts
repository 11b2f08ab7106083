import { useEffect, useState } from 'preact/hooks'
import { listSites, watchSites, type MarkedSite } from '../platform/marked-sites'

/** The sites that show the reader's marks by themselves, as they are now. */
export function useMarkedSites(): MarkedSite[] {
  const [sites, setSites] = useState<MarkedSite[]>([])
  useEffect(() => {
    const load = (): void => void listSites().then(setSites)
    load()
    return watchSites(load)
  }, [])
  return sites
}
