import { interfaceDirection, interfaceLanguage } from '../platform/i18n'

/** Gives an extension page the language and direction of the interface; returns where its content goes. */
export function preparePage(): HTMLElement {
  document.documentElement.lang = interfaceLanguage()
  document.documentElement.dir = interfaceDirection()
  const app = document.querySelector<HTMLElement>('#app')
  if (!app) throw new Error('the page has no #app')
  return app
}
