import { useEffect, useRef } from 'preact/hooks'
import type { ClipStore } from '../../clips/clip-store'
import { i18n } from '../../platform/i18n'
import { Modal } from '../library/modal'
import { ImportPreview } from './import-preview'
import { refusalOfFile } from './import-words'
import { useImport } from './use-import'

interface ImportDialogProps {
  store: ClipStore
  /** One that was dropped on the page. */
  file?: File
  onDone: (words: string, undo: () => Promise<unknown>) => void
  onClose: () => void
}

/** From a file to the library: choose, look at what would happen, take it or leave it. */
export function ImportDialog({ store, file, onDone, onClose }: ImportDialogProps) {
  const finish = (words: string, undo: () => Promise<unknown>): void => {
    onDone(words, undo)
    onClose()
  }
  const { step, choose, confirm } = useImport({ store, onDone: finish })
  useEffect(() => {
    if (file) choose(file)
  }, [file])
  const primary = useRef<HTMLButtonElement>(null)
  useEffect(() => primary.current?.focus(), [step.kind])
  const isNothing = step.kind === 'confirm' && isEmpty(step.plan, step.file.corrections.length)
  return (
    <Modal title={i18n.t('importTitle')} onClose={onClose}>
      <div class="import" data-step={step.kind}>
        {step.kind === 'choose' && step.refusal && (
          <p class="notice" role="alert">
            <bdi class="file-name">{step.name}</bdi> {refusalOfFile(step.refusal)}
          </p>
        )}
        {step.kind === 'choose' && (
          <label class="drop">
            {i18n.t('importChoose')}
            <input
              type="file"
              accept=".zip,.json,.csv,application/zip,application/json,text/csv"
              onChange={({ currentTarget }) => {
                const [chosen] = currentTarget.files ?? []
                // So that the same file can be chosen again, once it is mended.
                currentTarget.value = ''
                if (chosen) choose(chosen)
              }}
            />
            <span class="quiet">{i18n.t('importKinds')}</span>
          </label>
        )}
        {(step.kind === 'read' || step.kind === 'write') && (
          <div class="field">
            <p role="status">{i18n.t(step.kind === 'read' ? 'importReading' : 'importWriting')}</p>
            <progress
              aria-label={i18n.t('importTitle')}
              value={step.kind === 'read' ? step.share : undefined}
            />
          </div>
        )}
        {step.kind === 'confirm' && <ImportPreview {...step} />}
        {isNothing && <p role="status">{i18n.t('importNothing')}</p>}
        <p class="modal-actions">
          <button type="button" class="button" disabled={step.kind === 'write'} onClick={onClose}>
            {isNothing ? i18n.t('importClose') : i18n.t('libraryCancel')}
          </button>
          {step.kind === 'confirm' && !isNothing && (
            <button
              ref={primary}
              type="button"
              class="button primary"
              data-action="confirm"
              onClick={confirm}
            >
              {i18n.t('importConfirm')}
            </button>
          )}
        </p>
      </div>
    </Modal>
  )
}

const isEmpty = (
  { added, changed }: { added: unknown[]; changed: unknown[] },
  corrections: number,
): boolean => added.length + changed.length + corrections === 0
