import { useRef } from 'preact/hooks'
import { i18n, interfaceLanguage } from '../../platform/i18n'
import {
  initialSettings,
  parseSettingsFile,
  writeSettingsFile,
  type AllSettings,
} from '../../platform/settings-file'
import { saveFile } from '../save-file'
import type { Tell } from './deed'
import { SettingSection } from './setting-section'

interface FileSectionProps {
  all: AllSettings
  onChange: (all: AllSettings) => void
  tell: Tell
}

/** Settings as a file, to keep or to carry to another browser, and the way back to the first day. */
export function FileSection({ all, onChange, tell }: FileSectionProps) {
  const input = useRef<HTMLInputElement>(null)
  const put = (next: AllSettings, words: string): void => {
    onChange(next)
    tell({ words, undo: () => onChange(all) })
  }
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return
    const found = parseSettingsFile(await file.text(), all)
    if ('all' in found) put(found.all, wordsOfImport(found.unknown))
    else if (found.failure === 'strange') tell({ words: i18n.t('optionsImportStrange', [file.name]) })
    else tell({ words: i18n.t('optionsImportFaulty', [listOf(found.names)]) })
  }
  return (
    <SettingSection name="file" title={i18n.t('optionsFile')}>
      <div class="setting">
        <span class="setting-words">{i18n.t('optionsExportHint')}</span>
        <button type="button" class="button framed" data-action="export" onClick={() => download(all)}>
          {i18n.t('optionsExport')}
        </button>
      </div>
      <div class="setting">
        <span class="setting-words">{i18n.t('optionsImportHint')}</span>
        <button
          type="button"
          class="button framed"
          data-action="import"
          onClick={() => input.current?.click()}
        >
          {i18n.t('optionsImport')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={i18n.t('optionsImport')}
          onChange={({ currentTarget }) => {
            void read(currentTarget.files?.[0])
            // The same file, mended, can be chosen again.
            currentTarget.value = ''
          }}
        />
      </div>
      <div class="setting">
        <span class="setting-words">{i18n.t('optionsResetHint')}</span>
        <button
          type="button"
          class="button framed"
          data-action="reset"
          onClick={() => put(initialSettings, i18n.t('optionsWasReset'))}
        >
          {i18n.t('optionsReset')}
        </button>
      </div>
    </SettingSection>
  )
}

const listOf = (names: string[]): string => new Intl.ListFormat(interfaceLanguage()).format(names)

const wordsOfImport = (unknown: string[]): string =>
  unknown.length > 0 ? i18n.t('optionsImportedExcept', [listOf(unknown)]) : i18n.t('optionsImported')

const download = (all: AllSettings): void =>
  saveFile('lede-settings.json', new Blob([writeSettingsFile(all)], { type: 'application/json' }))
