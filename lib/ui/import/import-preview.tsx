import type { ImportedFile, UnreadRecord } from '../../clips/import/imported-file'
import type { ImportPlan } from '../../clips/import/plan-import'
import type { Clip } from '../../model/clip'
import { i18n } from '../../platform/i18n'
import { nameOfSource, unreadWords } from './import-words'

interface ImportPreviewProps {
  file: ImportedFile
  plan: ImportPlan
  /** Of the file. */
  name: string
}

/** Of a long list, how many are named. */
const named = 100

const titles = (clips: Clip[]): string[] => clips.map(({ article }) => article.title || article.url)

/** What would happen to the library, before it does. */
export function ImportPreview({ file, plan, name }: ImportPreviewProps) {
  return (
    <>
      <p>
        <bdi class="file-name">{name}</bdi> <span class="quiet">{nameOfSource(file.source)}</span>
      </p>
      <ul class="import-counts">
        <Count kind="added" words={i18n.t('importAdded', plan.added.length)} names={titles(plan.added)} />
        <Count
          kind="changed"
          words={i18n.t('importChanged', plan.changed.length)}
          names={titles(plan.changed)}
        />
        {plan.unchanged > 0 && <li data-kind="unchanged">{i18n.t('importUnchanged', plan.unchanged)}</li>}
        {file.corrections.length > 0 && <li>{i18n.t('importCorrections', file.corrections.length)}</li>}
        {(['address', 'words', 'parts'] as const).map((lacks) => (
          <Unread key={lacks} lacks={lacks} unread={file.unread} />
        ))}
      </ul>
      {plan.changed.length > 0 && <p class="quiet">{i18n.t('importKeeps')}</p>}
    </>
  )
}

function Unread({ lacks, unread }: { lacks: UnreadRecord['lacks']; unread: UnreadRecord[] }) {
  const names = unread.filter((record) => record.lacks === lacks).map((record) => record.name)
  return (
    <Count
      kind="unread"
      words={unreadWords(lacks, names.length)}
      names={names.map((one) => one || i18n.t('untitled'))}
    />
  )
}

function Count({ kind, words, names }: { kind: string; words: string; names: string[] }) {
  if (names.length === 0) return null
  const more = names.length - named
  return (
    <li data-kind={kind}>
      <details>
        <summary>{words}</summary>
        <ul>
          {names.slice(0, named).map((one, index) => (
            <li key={index}>
              <bdi>{one}</bdi>
            </li>
          ))}
          {more > 0 && <li class="quiet">{i18n.t('libraryMore', more)}</li>}
        </ul>
      </details>
    </li>
  )
}
