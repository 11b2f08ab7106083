import { useEffect, useState } from 'preact/hooks'
import { openClipStore } from '../clips/clip-store'
import { bytesOfPictures, type KeptPicture } from '../clips/keep-pictures'
import { storeFailureOf, type StoreFailure } from '../clips/store-failure'
import type { Clip } from '../model/clip'
import type { Settings } from '../platform/settings'

export interface PictureKeeping {
  /** Whether this article's pictures are kept, or will be when it is saved. */
  on: boolean
  /** How many there are that can be kept, and their bytes. */
  count: number
  bytes: number
  failure: StoreFailure | undefined
  onSwitch: (on: boolean) => void
}

/** Keeps the pictures of an article with its clip, or takes them away; undefined where there are none to keep. */
export function useKeptPictures(
  clip: Clip | undefined,
  atHand: KeptPicture[],
  settings: Settings,
  onSettings: (change: Partial<Settings>) => void,
): PictureKeeping | undefined {
  const [failure, setFailure] = useState<StoreFailure>()
  const [isKept, setKept] = useState(false)
  const attempt = (action: () => Promise<boolean>): void =>
    void action().then(
      (kept) => {
        setKept(kept)
        setFailure(undefined)
      },
      (error: unknown) => setFailure(storeFailureOf(error)),
    )

  useEffect(() => {
    if (clip) attempt(async () => (await (await openClipStore()).getPictures(clip.id)).length > 0)
  }, [clip?.id, clip?.modified])

  if (atHand.length === 0) return undefined
  return {
    on: clip ? isKept : settings.keepPictures,
    count: atHand.length,
    bytes: bytesOfPictures(atHand),
    failure,
    onSwitch: (on) => {
      onSettings({ keepPictures: on })
      if (!clip) return
      attempt(async () => {
        await (await openClipStore()).putPictures(clip.id, on ? atHand : [])
        return on
      })
    },
  }
}
