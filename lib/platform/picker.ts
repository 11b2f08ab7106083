import { browser } from 'wxt/browser'
import type { PickerWords } from '../model/picker-words'
import { i18n, interfaceDirection, interfaceLanguage } from './i18n'

/** Lets the reader point at the text in the page of a tab. False where no script may run in it. */
export async function startPicker(tabId: number): Promise<boolean> {
  const words: PickerWords = {
    lang: interfaceLanguage(),
    dir: interfaceDirection(),
    heading: i18n.t('pickText'),
    hint: i18n.t('pickHint'),
    take: i18n.t('pickTake'),
    wider: i18n.t('pickWider'),
    narrower: i18n.t('pickNarrower'),
    previous: i18n.t('pickPrevious'),
    next: i18n.t('pickNext'),
    leave: i18n.t('pickLeave'),
    remember: i18n.t('pickRemember'),
    chosen: i18n.t('pickChosen', ['{words}', '{start}']),
    failed: i18n.t('pickFailed'),
  }
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/picker.js'] })
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      args: [words],
      func: (shown: PickerWords) => globalThis.ledePicker?.start(shown) ?? false,
    })
    return frame?.result === true
  } catch {
    // A page of the browser's own, or one that has gone.
    return false
  }
}
