import { useEffect, useRef, useState } from 'preact/hooks'
import { citationStyles } from '../../clips/cite/cite-article'
import { openCorrectionStore } from '../../clips/correction-store'
import { i18n, interfaceLanguage } from '../../platform/i18n'
import { readRemembered, remember, type Remembered } from '../../platform/remembered'
import { Modal } from '../library/modal'
import { saveFile } from '../save-file'
import { exportKinds, type ExportKind } from './export-kinds'
import { writeExport, type ExportSource } from './write-export'

/** A set of clips that can be taken away. */
export interface ExportScope {
  words: string
  list: () => Promise<string[]>
}

export interface ExportDialogProps {
  /** The first is chosen at the beginning. */
  scopes: ExportScope[]
  read: ExportSource['read']
  readPictures: ExportSource['readPictures']
  /** All clips, for a full backup; absent where there is only the one that is read. */
  listAll?: () => Promise<string[]>
  onClose: () => void
}

/** Work that is done sooner needs no bar, in milliseconds. */
const patience = 1000

const kindWords = (kind: ExportKind): { name: string; hint: string } =>
  ({
    markdown: { name: i18n.t('exportMarkdown'), hint: i18n.t('exportMarkdownHint') },
    html: { name: i18n.t('exportHtml'), hint: i18n.t('exportHtmlHint') },
    csv: { name: i18n.t('exportCsv'), hint: i18n.t('exportCsvHint') },
    annotations: { name: i18n.t('exportAnnotations'), hint: i18n.t('exportAnnotationsHint') },
    backup: { name: i18n.t('exportBackup'), hint: i18n.t('exportBackupHint') },
  })[kind]

/** Takes clips away as a file. */
export function ExportDialog({ scopes, read, readPictures, listAll, onClose }: ExportDialogProps) {
  const kinds = exportKinds.filter((one) => one !== 'backup' || listAll)
  const [remembered, setRemembered] = useState<Remembered>()
  const [kind, setKind] = useState<ExportKind>('markdown')
  const [scope, setScope] = useState(0)
  const [progress, setProgress] = useState<{ done: number; all: number }>()
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const ending = useRef(new AbortController())
  useEffect(() => {
    void readRemembered().then((found) => {
      setRemembered(found)
      setKind(kinds.find((one) => one === found.export) ?? 'markdown')
    })
    return () => ending.current.abort()
  }, [])
  if (!remembered) return null

  const write = async (): Promise<void> => {
    setBusy(true)
    setSaid('')
    const { signal } = ending.current
    const started = performance.now()
    const ids = await (kind === 'backup' && listAll ? listAll() : scopes[scope]?.list())
    const corrections = await (await openCorrectionStore()).listAll()
    const style = citationStyles.find((one) => one === remembered.citation) ?? 'apa'
    const onProgress = (done: number): void => {
      if (performance.now() - started > patience) setProgress({ done, all: ids?.length ?? 0 })
    }
    const file = await writeExport(
      kind,
      { ids: ids ?? [], read, readPictures, corrections },
      style,
      onProgress,
      signal,
    )
    if (!file) return
    saveFile(file.name, file.blob)
    const part: Remembered =
      kind === 'backup' ? { export: kind, backup: new Date().toISOString() } : { export: kind }
    await remember(part)
    setRemembered({ ...remembered, ...part })
    const without = file.unpictured > 0 ? i18n.t('exportUnpictured', file.unpictured) : ''
    setSaid(`${i18n.t('exported', file.count, [String(file.count), file.name])} ${without}`.trim())
  }
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    try {
      await write()
    } catch {
      setSaid(i18n.t('exportFailed'))
    }
    setProgress(undefined)
    setBusy(false)
  }
  return (
    <Modal title={i18n.t('export')} onClose={onClose}>
      <form class="export" onSubmit={(event) => void submit(event)} aria-busy={isBusy}>
        {scopes.length > 1 && kind !== 'backup' && (
          <fieldset>
            <legend>{i18n.t('exportWhich')}</legend>
            {scopes.map((one, index) => (
              <label key={one.words} class="tick">
                <input type="radio" name="scope" checked={index === scope} onChange={() => setScope(index)} />
                {one.words}
              </label>
            ))}
          </fieldset>
        )}
        <fieldset>
          <legend>{i18n.t('exportAs')}</legend>
          {kinds.map((one) => (
            <label key={one} class="tick">
              <input
                type="radio"
                name="kind"
                value={one}
                checked={one === kind}
                onChange={() => (setKind(one), setSaid(''))}
              />
              <span>
                {kindWords(one).name}
                <small>{kindWords(one).hint}</small>
                {one === 'backup' && <small data-part="last-backup">{lastBackup(remembered.backup)}</small>}
              </span>
            </label>
          ))}
        </fieldset>
        {progress && (
          <label class="field">
            {i18n.t('exportProgress', progress.done, [String(progress.done), String(progress.all)])}
            <progress max={progress.all} value={progress.done} />
          </label>
        )}
        <p class="modal-actions">
          <span class="said" role="status">
            {said}
          </span>
          <button type="button" class="button" onClick={onClose}>
            {i18n.t(isBusy ? 'cancel' : 'cardClose')}
          </button>
          <button type="submit" class="button primary" disabled={isBusy} data-action="write-export">
            {i18n.t('download')}
          </button>
        </p>
      </form>
    </Modal>
  )
}

function lastBackup(iso: string | undefined): string {
  if (!iso) return i18n.t('exportNoBackup')
  const format = new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'long', timeStyle: 'short' })
  return i18n.t('exportLastBackup', [format.format(new Date(iso))])
}
