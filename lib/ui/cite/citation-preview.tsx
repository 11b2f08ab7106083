import type { CitedText } from '../../clips/cite/cited-text'
import { i18n } from '../../platform/i18n'
import type { WrittenCitations } from './write-citations'

/** More would only take time to draw; all are copied and saved. */
const mostShown = 50

interface CitationPreviewProps {
  written: WrittenCitations
  /** Whether references stand at the foot of a page, and not in a list. */
  isNote: boolean
}

/** The citations as they will be pasted. */
export function CitationPreview({ written, isNote }: CitationPreviewProps) {
  const { passage, references = [], text } = { passage: undefined, references: undefined, ...written }
  const shown = references.slice(0, mostShown)
  return (
    <div class="preview" role="region" aria-label={i18n.t('citePreview')} tabIndex={0}>
      {text !== undefined && <pre>{text}</pre>}
      {passage && (
        <>
          <h3>{i18n.t('citeInText')}</h3>
          <p dir="auto" data-part="passage">
            <Runs cited={passage} />
          </p>
          <h3>{i18n.t(isNote ? 'citeAtFoot' : 'citeInList')}</h3>
        </>
      )}
      {shown.map((cited, index) => (
        <p key={index} class={isNote ? undefined : 'hanging'} dir="auto" data-part="reference">
          <Runs cited={cited} />
        </p>
      ))}
      {references.length > shown.length && (
        <p class="quiet">{i18n.t('citeMore', references.length - shown.length)}</p>
      )}
    </div>
  )
}

const Runs = ({ cited }: { cited: CitedText }) => (
  <>{cited.map((run, index) => (run.italic ? <i key={index}>{run.text}</i> : run.text))}</>
)
