import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { CitedPassage } from '../../clips/cite/cite-passage'
import { citedWork, type Citable } from '../../clips/cite/cited-work'
import { safeFileName } from '../../clips/export/safe-file-name'
import type { CitationWords } from '../../model/clip'
import { i18n } from '../../platform/i18n'
import { readRemembered, remember } from '../../platform/remembered'
import { Modal } from '../library/modal'
import { saveFile } from '../save-file'
import { CitationFields } from './citation-fields'
import { CitationPreview } from './citation-preview'
import { copyRich } from './copy-rich'
import {
  citationFile,
  citationKinds,
  isStyle,
  plainOf,
  richOf,
  writeCitations,
  type CitationKind,
} from './write-citations'

export interface CiteDialogProps {
  load: () => Promise<Citable[]>
  /** Words of the one article that is cited. */
  passage?: CitedPassage
  /** Keeps what was put right of the one article; absent where it is not saved. */
  onCorrect?: (words: CitationWords) => void
  onClose: () => void
}

const kindNames: Record<CitationKind, string> = {
  apa: 'APA 7',
  mla: 'MLA 9',
  chicago: 'Chicago 17',
  harvard: 'Harvard',
  footnote: '',
  bibtex: 'BibTeX',
  biblatex: 'BibLaTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
}

/** Cites an article, a passage of it, or many articles; shows how, and copies or saves it. */
export function CiteDialog({ load, passage, onCorrect, onClose }: CiteDialogProps) {
  const [sources, setSources] = useState<Citable[]>()
  const [kind, setKind] = useState<CitationKind>('apa')
  const [said, setSaid] = useState('')
  const kept = useRef('')
  useEffect(() => {
    void Promise.all([load(), readRemembered()]).then(([loaded, { citation }]) => {
      setKind(citationKinds.find((one) => one === citation) ?? 'apa')
      kept.current = JSON.stringify(loaded[0]?.citation ?? {})
      setSources(loaded)
    })
  }, [])
  const works = useMemo(() => (sources ?? []).map(citedWork), [sources])
  const written = useMemo(() => writeCitations(works, kind, passage), [works, kind])
  if (!sources) return null

  const [only] = sources.length === 1 ? sources : []
  const settle = (): void => {
    const words = JSON.stringify(only?.citation ?? {})
    if (!only || words === kept.current) return
    kept.current = words
    onCorrect?.(only.citation ?? {})
  }
  const close = (): void => {
    settle()
    onClose()
  }
  const choose = (chosen: CitationKind): void => {
    setKind(chosen)
    setSaid('')
    void remember({ citation: chosen })
  }
  const copy = async (): Promise<void> => {
    try {
      await copyRich(plainOf(written), richOf(written))
      setSaid(i18n.t('copied'))
    } catch {
      setSaid(i18n.t('copyFailed'))
    }
  }
  const save = (): void => {
    const title = only ? only.article.title : i18n.t('citations')
    const { ending, blob } = citationFile(written, kind, title)
    saveFile(`${safeFileName(title)}.${ending}`, blob)
    setSaid('')
  }
  const isNote = kind === 'footnote' || (kind === 'chicago' && passage !== undefined)
  const anonymous = works.filter(({ authors }) => authors.length === 0).length
  const undated = works.filter(({ published, updated }) => !published && !updated).length
  return (
    <Modal title={i18n.t('cite')} onClose={close}>
      <form
        class="cite"
        onSubmit={(event) => {
          event.preventDefault()
          void copy()
        }}
      >
        <label class="field">
          {i18n.t('citeStyle')}
          <select value={kind} onChange={(event) => choose(event.currentTarget.value as CitationKind)}>
            <optgroup label={i18n.t('citeForReaders')}>
              {citationKinds.filter(isStyle).map((one) => (
                <option key={one} value={one}>
                  {kindNames[one] || i18n.t('citeFootnote')}
                </option>
              ))}
            </optgroup>
            <optgroup label={i18n.t('citeForPrograms')}>
              {citationKinds
                .filter((one) => !isStyle(one))
                .map((one) => (
                  <option key={one} value={one}>
                    {kindNames[one]}
                  </option>
                ))}
            </optgroup>
          </select>
        </label>
        {anonymous > 0 && (
          <p class="notice">{only ? i18n.t('citeNoAuthor') : i18n.t('citeNoAuthors', anonymous)}</p>
        )}
        {undated > 0 && <p class="notice">{only ? i18n.t('citeNoDate') : i18n.t('citeNoDates', undated)}</p>}
        <CitationPreview written={written} isNote={isNote} />
        {only && (
          <CitationFields
            article={only.article}
            words={only.citation ?? {}}
            isOpen={anonymous + undated > 0}
            onChange={(citation) => setSources([{ ...only, citation }])}
            onSettle={settle}
          />
        )}
        <p class="modal-actions">
          <span class="said" role="status">
            {said}
          </span>
          <button type="button" class="button" onClick={close}>
            {i18n.t('cardClose')}
          </button>
          <button type="button" class="button" data-action="save-citations" onClick={save}>
            {i18n.t('download')}
          </button>
          <button type="submit" class="button primary" data-action="copy-citations">
            {i18n.t('cardCopy')}
          </button>
        </p>
      </form>
    </Modal>
  )
}
