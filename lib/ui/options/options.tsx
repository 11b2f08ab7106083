import { useEffect, useRef, useState } from 'preact/hooks'
import { i18n } from '../../platform/i18n'
import { SitePermissions } from '../site-permissions'
import { ShortcutList } from '../shortcut-list'
import type { Deed } from './deed'
import { FileSection } from './file-section'
import { LookSection } from './look-section'
import { MemorySection } from './memory-section'
import { NamesSection } from './names-section'
import { PrivacySection } from './privacy-section'
import { ReadingSection } from './reading-section'
import { SettingSection } from './setting-section'
import { StorageSection } from './storage-section'
import { useAllSettings } from './use-all-settings'
import { useFilter } from './use-filter'

/** All settings on one page, to search; each change is kept at once, what takes something away can be undone. */
export function Options() {
  const [query, setQuery] = useState('')
  const [deed, setDeed] = useState<Deed>()
  const [all, keep] = useAllSettings()
  const page = useRef<HTMLElement>(null)
  const left = useFilter(page, query)
  useEffect(() => {
    document.title = i18n.t('options')
  }, [])
  const undo = async (): Promise<void> => {
    await deed?.undo?.()
    setDeed({ words: i18n.t('optionsUndone') })
  }
  return (
    <main class="options sheet" ref={page}>
      <header>
        <p class="wordmark" aria-hidden="true">
          Lede
        </p>
        <h1>{i18n.t('options')}</h1>
        <input
          type="search"
          aria-label={i18n.t('optionsSearch')}
          placeholder={i18n.t('optionsSearch')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </header>
      <div role="status" class="removed">
        {deed && (
          <p>
            {deed.words}
            {deed.undo && (
              <button type="button" class="button" onClick={() => void undo()}>
                {i18n.t('undo')}
              </button>
            )}
          </p>
        )}
      </div>
      <p class="empty" role="status">
        {query.trim() !== '' && left === 0 && i18n.t('optionsNothing')}
      </p>
      {all && (
        <>
          <LookSection
            style={all.looks.everywhere}
            onChange={(everywhere) => keep({ ...all, looks: { ...all.looks, everywhere } })}
          />
          <ReadingSection
            settings={all.settings}
            onChange={(change) => keep({ ...all, settings: { ...all.settings, ...change } })}
          />
          <NamesSection tell={setDeed} />
          <MemorySection looks={all.looks} onLooks={(looks) => keep({ ...all, looks })} tell={setDeed} />
          <SettingSection name="sites" title={i18n.t('siteList')}>
            <SitePermissions />
          </SettingSection>
          <SettingSection name="keys" title={i18n.t('optionsKeys')}>
            <ShortcutList />
          </SettingSection>
          <StorageSection />
          <PrivacySection />
          <FileSection all={all} onChange={keep} tell={setDeed} />
        </>
      )}
    </main>
  )
}
