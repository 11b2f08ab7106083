import { applyReadingStyle } from './reader/apply-reading-style'
import { readReadingSettings } from '../platform/reading-settings'
import { interfaceDirection, interfaceLanguage } from '../platform/i18n'

/** Gives an extension page the language and direction of the interface and the look that holds everywhere; returns where its content goes. */
export function preparePage(): HTMLElement {
  document.documentElement.lang = interfaceLanguage()
  document.documentElement.dir = interfaceDirection()
  // What was painted first may be older than what another device or an import has brought.
  void readReadingSettings().then(({ everywhere }) => applyReadingStyle(document.documentElement, everywhere))
  const app = document.querySelector<HTMLElement>('#app')
  if (!app) throw new Error('the page has no #app')
  return app
}
