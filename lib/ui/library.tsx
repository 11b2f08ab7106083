import { useEffect, useState } from 'preact/hooks'
import type { ClipStore } from '../clips/clip-store'
import type { Clip, ClipRow } from '../model/clip'
import { i18n } from '../platform/i18n'

/** The saved articles, newest first. */
export function Library({ store }: { store: ClipStore }) {
  const [clips, setClips] = useState<ClipRow[]>()
  const [removed, setRemoved] = useState<Clip>()
  useEffect(() => {
    document.title = i18n.t('libraryTitle')
    void store.listRows().then(setClips)
  }, [store])
  const remove = async ({ id }: ClipRow): Promise<void> => {
    const [clip] = await store.removeAll([id])
    setRemoved(clip)
    setClips(await store.listRows())
  }
  const undo = async (clip: Clip): Promise<void> => {
    await store.putAll([clip])
    setRemoved(undefined)
    setClips(await store.listRows())
  }
  return (
    <main class="library">
      <p class="wordmark" aria-hidden="true">
        Lede
      </p>
      <h1>{i18n.t('libraryTitle')}</h1>
      <div role="status" class="removed">
        {removed && (
          <p>
            {i18n.t('removed', [removed.article.title])}{' '}
            <button type="button" class="button" onClick={() => void undo(removed)}>
              {i18n.t('undo')}
            </button>
          </p>
        )}
      </div>
      {clips?.length === 0 && <p class="quiet">{i18n.t('libraryEmpty')}</p>}
      {clips && clips.length > 0 && (
        <ul>
          {clips.map((clip) => (
            <ClipLine key={clip.id} clip={clip} onRemove={() => void remove(clip)} />
          ))}
        </ul>
      )}
    </main>
  )
}

function ClipLine({ clip, onRemove }: { clip: ClipRow; onRemove: () => void }) {
  const { title, siteName, byline, url } = clip
  const saved = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(new Date(clip.created))
  const isLink = /^https?:/u.test(url)
  return (
    <li>
      <h2>
        <a href={`/reader.html?${new URLSearchParams({ clip: clip.id }).toString()}`}>
          <bdi>{title || i18n.t('untitled')}</bdi>
        </a>
      </h2>
      <p class="quiet">
        {[siteName, byline].filter(Boolean).map((part) => (
          <bdi key={part}>{part}</bdi>
        ))}
        <span>{i18n.t('savedOn', [saved])}</span>
      </p>
      <p class="row-actions">
        {isLink && (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {i18n.t('readOriginal')}
          </a>
        )}
        <button type="button" class="button" onClick={onRemove}>
          {i18n.t('remove')}
        </button>
      </p>
    </li>
  )
}
