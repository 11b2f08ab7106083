import { defineBackground } from 'wxt/utils/define-background'
import { browser } from 'wxt/browser'
import { tellAsked } from '../../lib/platform/asked-tabs'
import { i18n } from '../../lib/platform/i18n'
import { openPage } from '../../lib/platform/open-page'
import { openSidePanel } from '../../lib/platform/open-side-panel'
import { answerCard } from './answer-card'
import { answerPicker } from './answer-picker'
import { answerMarks } from './answer-marks'
import { markSelection } from './mark-selection'
import { openPopup } from './open-popup'
import { toggleCard } from './toggle-card'
import { watchSites } from './watch-sites'

/** The first page, the context menu, the keys of the card and of marking, and what their scripts in the page ask for; the toolbar button and its key need no help. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    const contexts = ['page', 'selection'] as const
    browser.contextMenus.create({ id: 'read', title: i18n.t('menuRead'), contexts: [...contexts] })
    browser.contextMenus.create({ id: 'gist', title: i18n.t('menuGist'), contexts: [...contexts] })
    browser.contextMenus.create({ id: 'panel', title: i18n.t('openPanel'), contexts: [...contexts] })
    browser.contextMenus.create({ id: 'mark', title: i18n.t('menuMark'), contexts: ['selection'] })
    if (reason === 'install') void openPage('/welcome.html')
  })
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === 'read') void openPopup(tab?.id)
    else if (tab?.id !== undefined && menuItemId === 'panel') openPanel(tab.id)
    else if (tab?.id !== undefined && menuItemId === 'mark') void markSelection(tab.id)
    else if (tab?.id !== undefined) void toggleCard(tab.id)
  })
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'quick-summary' && tab?.id !== undefined) void toggleCard(tab.id)
    if (command === 'mark-selection' && tab?.id !== undefined) void markSelection(tab.id)
    if (tab?.id !== undefined) tellAsked(tab.id)
  })
  for (const answer of [answerCard, answerMarks, answerPicker]) browser.runtime.onMessage.addListener(answer)
  watchSites()
})

function openPanel(tabId: number): void {
  // At once, within the click: the browser opens its side panel for a reader, not for a script.
  void openSidePanel(tabId)
  // One that is open already hears that this page was asked about.
  tellAsked(tabId)
}
