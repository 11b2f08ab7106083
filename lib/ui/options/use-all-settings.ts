import { useEffect, useState } from 'preact/hooks'
import { readAllSettings, writeAllSettings, type AllSettings } from '../../platform/settings-file'
import { applyReadingStyle } from '../reader/apply-reading-style'

/** Everything that can be set, and a way to change it that is stored, and seen on this page, at once. Undefined until it is read. */
export function useAllSettings(): [AllSettings | undefined, (next: AllSettings) => void] {
  const [all, setAll] = useState<AllSettings>()
  useEffect(() => void readAllSettings().then(setAll), [])
  const style = all?.looks.everywhere
  useEffect(() => {
    if (style) applyReadingStyle(document.documentElement, style)
  }, [style])
  const keep = (next: AllSettings): void => {
    setAll(next)
    void writeAllSettings(next)
  }
  return [all, keep]
}
