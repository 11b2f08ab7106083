import { browser } from 'wxt/browser'
import { registerSites, rememberSites } from '../../lib/platform/marked-sites'
import { showMarks, withdrawMarks } from '../../lib/platform/show-marks'

/** One after the other: two at once would both register the same script. */
let last: Promise<unknown> = Promise.resolve()

function enqueue(task: () => Promise<unknown>): void {
  last = last.then(task).catch((error: unknown) => console.error(error))
}

/** Keeps the script that looks for marks on the sites that the reader has allowed, whoever changes that. */
export function watchSites(): void {
  // An update of the extension takes away what was registered.
  browser.runtime.onInstalled.addListener(() => enqueue(registerSites))
  browser.runtime.onStartup.addListener(() => enqueue(registerSites))
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    if (origins.length === 0) return
    enqueue(async () => {
      await rememberSites(origins)
      await registerSites()
      await showInOpenTabs(origins)
    })
  })
  browser.permissions.onRemoved.addListener(() => {
    enqueue(async () => {
      await registerSites()
      await withdrawMarks()
    })
  })
}

async function showInOpenTabs(origins: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: origins })
  for (const { id } of tabs) if (id !== undefined) await showMarks(id)
}
