import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import {
  countAbsent,
  findComing,
  loadPictures,
  reservePictures,
  showPictureData,
  unloadPictures,
} from '../render/show-pictures'
import type { PictureData } from '../model/picture'
import type { Reading } from './reading'

/**
 * Fills the pictures of a view: with what the page hands over, and from their sites while `mayLoad`.
 * Gives back how many are absent, which is known before the first paint, and what has been handed over.
 */
export function usePictures(
  column: RefObject<HTMLElement | null>,
  reading: Reading,
  mayLoad: boolean,
): { absent: number; data: PictureData } {
  const [absent, setAbsent] = useState(0)
  const [data, setData] = useState<PictureData>({})

  useLayoutEffect(() => {
    if (!column.current) return
    reservePictures(column.current, reading.pictures)
    setAbsent(countAbsent(column.current))
  }, [reading])

  useEffect(() => {
    const { current } = column
    if (!current) return
    void reading.readPictures(findComing(current)).then((handed) => {
      setData(handed)
      showPictureData(current, handed)
      setAbsent(countAbsent(current))
    })
  }, [reading])

  useEffect(() => {
    if (!column.current) return
    if (mayLoad) loadPictures(column.current)
    else unloadPictures(column.current)
  }, [mayLoad, absent])

  return { absent, data }
}
