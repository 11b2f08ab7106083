import { defineBackground } from 'wxt/utils/define-background'
import { browser } from 'wxt/browser'
import { i18n } from '../lib/platform/i18n'
import { openPage } from '../lib/platform/open-page'

const menuItem = 'read'

/** The context menu; the toolbar button and its key open the popup without any help. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: menuItem, title: i18n.t('menuRead'), contexts: ['page', 'selection'] })
  })
  browser.contextMenus.onClicked.addListener((_info, tab) => {
    void browser.action.openPopup().catch(async () => {
      // Where no popup can be opened (a window without a toolbar), the reader does the same in a tab.
      if (tab?.id !== undefined) await openPage('/reader.html', { tab: String(tab.id) })
    })
  })
})
