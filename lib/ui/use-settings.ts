import { useState } from 'preact/hooks'
import { writeSettings, type Settings } from '../platform/settings'

/** The reader's settings, and a way to change one that is stored at once. */
export function useSettings(stored: Settings): [Settings, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState(stored)
  const change = (part: Partial<Settings>): void => {
    const next = { ...settings, ...part }
    setSettings(next)
    void writeSettings(next)
  }
  return [settings, change]
}
