import { useEffect, useState } from 'preact/hooks'
import type { ClipStore } from '../clips/clip-store'
import { i18n } from '../platform/i18n'
import { readRemembered } from '../platform/remembered'
import { askToPersist, readStorageRoom, type StorageRoom } from '../platform/storage-room'
import { writeBytes } from './write-bytes'
import { writeDay, writeNumber } from './write-figures'

interface StorageUseProps {
  store: ClipStore
  /** Another value makes it look again. */
  state?: unknown
  /** Writes a backup; resolves once that is done. Absent where it cannot be offered. */
  onBackUp?: () => Promise<void>
}

interface Use extends StorageRoom {
  articles: number
  pictureBytes: number
  lastBackup: string | undefined
}

async function readUse(store: ClipStore): Promise<Use> {
  const [room, { count }, pictureBytes, { backup }] = await Promise.all([
    readStorageRoom(),
    store.listNewest(1),
    store.countPictureBytes(),
    readRemembered(),
  ])
  return { ...room, articles: count, pictureBytes, lastBackup: backup }
}

/** How much is kept, whether the browser may clear it, and when the last backup was. */
export function StorageUse({ store, state, onBackUp }: StorageUseProps) {
  const [use, setUse] = useState<Use>()
  const look = (): Promise<void> => readUse(store).then(setUse)
  // Where it cannot be read nothing is shown: what failed is said where something was asked for.
  useEffect(() => void look().catch(() => setUse(undefined)), [store, state])
  if (!use) return null
  const { used, isPersisted, articles, pictureBytes, lastBackup } = use
  return (
    <section class="storage-use" aria-labelledby="storage-use">
      <h2 id="storage-use">{i18n.t('storageTitle')}</h2>
      <dl>
        <div>
          <dt>{i18n.t('storageUsed')}</dt>
          <dd>{used === undefined ? i18n.t('storageUnknown') : writeBytes(used)}</dd>
        </div>
        <div>
          <dt>{i18n.t('storageArticles')}</dt>
          <dd>{writeNumber(articles)}</dd>
        </div>
        <div>
          <dt>{i18n.t('storagePictures')}</dt>
          <dd>{pictureBytes > 0 ? writeBytes(pictureBytes) : i18n.t('storageNoPictures')}</dd>
        </div>
        <div data-persisted={isPersisted}>
          <dt>{i18n.t('storageKept')}</dt>
          <dd>
            {i18n.t(isPersisted ? 'storagePersisted' : 'storageNotPersisted')}
            {!isPersisted && (
              <button
                type="button"
                class="button"
                data-action="persist"
                onClick={() => void askToPersist().then(look)}
              >
                {i18n.t('storagePersist')}
              </button>
            )}
          </dd>
        </div>
        <div>
          <dt>{i18n.t('storageBackup')}</dt>
          <dd>
            {lastBackup ? (
              <time dateTime={lastBackup}>{writeDay(lastBackup)}</time>
            ) : (
              i18n.t('storageNoBackup')
            )}
            {onBackUp && (
              <button
                type="button"
                class="button"
                data-action="back-up"
                onClick={() => void onBackUp().then(look)}
              >
                {i18n.t('storageBackupNow')}
              </button>
            )}
          </dd>
        </div>
      </dl>
    </section>
  )
}
