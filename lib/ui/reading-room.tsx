import { useEffect, useState } from 'preact/hooks'
import type { Refusal } from '../model/refusal'
import { i18n } from '../platform/i18n'
import { readSettings, type Settings } from '../platform/settings'
import { markStage } from './mark-stage'
import { Message } from './message'
import type { ReadingActions } from './reading-actions'
import type { Reading } from './reading'
import { ReadingView } from './reading-view'

type Result = Reading | Refusal

interface ReadingRoomProps {
  read: () => Promise<Result>
  /** All visible text of a page without an article. */
  readText: () => Promise<Result>
  /** What is there of a page that is still loading. */
  readNow: () => Promise<Result>
  /** One of several articles on the page. */
  readChosen?: (path: string) => Promise<Result>
  actions: ReadingActions
}

/** What every surface shows: the article, or truthfully why there is none. */
export function ReadingRoom({ read, readText, readNow, readChosen, actions }: ReadingRoomProps) {
  const [result, setResult] = useState<Result>()
  const [settings, setSettings] = useState<Settings>()
  const load = (source: () => Promise<Result>): void => {
    setResult(undefined)
    markStage('loading')
    source().then(setResult, () => setResult({ reason: 'failed' }))
  }
  useEffect(() => {
    void readSettings().then(setSettings)
    load(read)
  }, [])
  useEffect(() => {
    if (settings && result && 'reason' in result) markStage('message')
  }, [settings, result])
  if (!result || !settings)
    return (
      <main class="message">
        <p role="status" class="loading">
          {i18n.t('loading')}
        </p>
      </main>
    )
  if ('reason' in result)
    return (
      <Message
        reason={result.reason}
        articles={result.articles}
        onShowText={() => load(readText)}
        onReadNow={() => load(readNow)}
        onChoose={readChosen && ((path) => load(() => readChosen(path)))}
        onPick={actions.pick}
      />
    )
  return (
    <ReadingView
      key={result.article.html}
      reading={result}
      storedSettings={settings}
      actions={actions}
      onChoose={readChosen && ((path) => load(() => readChosen(path)))}
    />
  )
}
