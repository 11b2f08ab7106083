import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { storeFailureOf } from '../clips/store-failure'
import type { Article } from '../model/article'
import { i18n } from '../platform/i18n'
import { writeMarkdown } from '../render/write-markdown'
import { IconButton } from './icon-button'
import { Icon } from './icons'
import { storeFailureWords } from './store-failure-words'
import { useTakeAway } from './take-away'

interface ToolbarProps {
  article: Article
  isSaved: boolean
  /** Resolves once it is on disk, rejects where it could not be kept. */
  onSave: () => Promise<void>
  onOpenLibrary: () => void
  onOpenOptions: () => void
  /** Absent where the article is in a tab of its own already. */
  onOpenInTab?: () => void
  /** How far the reader has come, where the surface follows that. */
  progress?: ComponentChildren
  /** More that the surface has to offer. */
  children?: ComponentChildren
  /** Absent where there is no live page beside which it could be. */
  onOpenPanel?: () => void
  /** Absent where there is no live page to point at. */
  onPick?: () => void
}

/** How long a button says that it is done, in milliseconds. */
const saidFor = 2500

/** What can be done with the article; what came of it is said in its place and to screen readers. */
export function Toolbar(props: ToolbarProps) {
  const {
    article,
    isSaved,
    onSave,
    onOpenLibrary,
    onOpenOptions,
    onOpenInTab,
    onOpenPanel,
    onPick,
    children,
  } = props
  const takeAway = useTakeAway()
  const [done, setDone] = useState<'copied' | 'saved'>()
  const [failed, setFailed] = useState<{ words: string; isFull?: boolean }>()
  const attempt = async (action: () => Promise<void>, name: 'copied' | 'saved'): Promise<void> => {
    try {
      await action()
      setDone(name)
      setFailed(undefined)
    } catch (error) {
      const failure = storeFailureOf(error)
      if (name === 'copied') setFailed({ words: i18n.t('copyFailed') })
      else setFailed({ words: storeFailureWords(failure), isFull: failure === 'full' })
    }
  }
  useEffect(() => {
    const timer = setTimeout(setDone, saidFor, undefined)
    return () => clearTimeout(timer)
  }, [done])
  const copy = (): Promise<void> => navigator.clipboard.writeText(writeMarkdown(article))
  return (
    <header class="toolbar">
      <span class="wordmark" aria-hidden="true">
        Lede
      </span>
      {props.progress}
      <p class="unseen" role="status">
        {done && i18n.t(done)}
      </p>
      <div role="toolbar" aria-label={i18n.t('actions')} class="actions">
        {children}
        {onOpenInTab && (
          <button type="button" class="button" data-action="open" onClick={onOpenInTab}>
            <Icon name="open" />
            {i18n.t('openInTab')}
          </button>
        )}
        <button
          type="button"
          class="button"
          data-action="save"
          aria-pressed={isSaved}
          onClick={() => void attempt(onSave, 'saved')}
        >
          <Icon name={isSaved ? 'saved' : 'save'} />
          {isSaved ? i18n.t('saved') : i18n.t('save')}
        </button>
        <IconButton
          icon={done === 'copied' ? 'done' : 'copy'}
          action="copy"
          label={done === 'copied' ? i18n.t('copied') : i18n.t('copyMarkdown')}
          onClick={() => void attempt(copy, 'copied')}
        />
        {takeAway && (
          <>
            <IconButton icon="cite" action="cite" label={i18n.t('cite')} onClick={() => takeAway.cite()} />
            <IconButton
              icon="export"
              action="export"
              label={i18n.t('export')}
              onClick={takeAway.exportClip}
            />
          </>
        )}
        {onPick && <IconButton icon="pick" action="pick" label={i18n.t('pickText')} onClick={onPick} />}
        {onOpenPanel && (
          <IconButton icon="panel" action="panel" label={i18n.t('openPanel')} onClick={onOpenPanel} />
        )}
        <IconButton icon="library" action="library" label={i18n.t('openLibrary')} onClick={onOpenLibrary} />
        <IconButton icon="options" action="options" label={i18n.t('options')} onClick={onOpenOptions} />
      </div>
      {failed && (
        <p class="failure" role="alert">
          {failed.words}{' '}
          {failed.isFull && (
            <button type="button" class="button" data-action="library" onClick={onOpenLibrary}>
              {i18n.t('openLibrary')}
            </button>
          )}
        </p>
      )}
    </header>
  )
}
