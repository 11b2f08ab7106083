import { useEffect, useState } from 'preact/hooks'
import { i18n } from '../platform/i18n'
import { listShortcuts, openShortcutSettings, type Shortcut } from '../platform/shortcuts'

const wordsOf = ({ name, description }: Shortcut): string =>
  name === '_execute_action' ? i18n.t('commandOpen') : description

/** The keys of Lede as the browser has them now, and the way to where they are changed. */
export function ShortcutList() {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([])
  useEffect(() => {
    const load = (): void => void listShortcuts().then(setShortcuts)
    load()
    // The reader comes back from the page on which they were changed.
    addEventListener('focus', load)
    return () => removeEventListener('focus', load)
  }, [])
  return (
    <>
      <dl class="shortcuts setting-block">
        {shortcuts.map((shortcut) => (
          <div key={shortcut.name}>
            <dt>{wordsOf(shortcut)}</dt>
            <dd>{shortcut.keys ? <kbd>{shortcut.keys}</kbd> : i18n.t('optionsNoKey')}</dd>
          </div>
        ))}
      </dl>
      <p class="setting-block">
        <button type="button" class="button framed" onClick={() => void openShortcutSettings()}>
          {i18n.t('optionsChangeKeys')}
        </button>
      </p>
    </>
  )
}
