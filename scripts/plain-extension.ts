import { copyFile, mkdtemp, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const readability = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js')

const manifest = {
  manifest_version: 3,
  name: 'The plain way',
  version: '1.0',
  permissions: ['activeTab', 'scripting'],
  background: { service_worker: 'background.js' },
  commands: { show: { suggested_key: { default: 'Alt+Shift+Y' }, description: 'Show' } },
}

/** Upon the key: Readability on a clone of the page, and the beginning of its text in a box on the page. No analysis. */
const background = `chrome.commands.onCommand.addListener(async (command, { id: tabId }) => {
  const target = { tabId }
  await chrome.scripting.executeScript({ target, files: ['Readability.js'], injectImmediately: true })
  await chrome.scripting.executeScript({
    target,
    injectImmediately: true,
    func: () => {
      const article = new Readability(document.cloneNode(true)).parse()
      const host = document.createElement('div')
      const box = document.createElement('dialog')
      box.append(article?.title ?? '', ' ', article?.textContent.trim().slice(0, 600) ?? '')
      host.attachShadow({ mode: 'closed' }).append(box)
      document.documentElement.append(host)
      box.show()
      host.dataset.plain = 'shown'
    },
  })
})
`

/** Writes the least extension that shows the beginning of an article upon Alt+Shift+Y, to measure Lede beside. Gives its folder. */
export async function writePlainExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lede-plain-'))
  await copyFile(readability, join(folder, 'Readability.js'))
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest))
  await writeFile(join(folder, 'background.js'), background)
  return folder
}
