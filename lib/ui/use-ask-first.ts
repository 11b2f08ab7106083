import { useRef } from 'preact/hooks'
import { AskFirstError } from '../clips/store-failure'
import type { Reading } from './reading'

/** Gives a function that throws at the first attempt to keep something of a private window, which asks, and lets the next one pass. */
export function useAskFirst({ isPrivate }: Reading): () => void {
  const hasAsked = useRef(false)
  return () => {
    if (!isPrivate || hasAsked.current) return
    hasAsked.current = true
    throw new AskFirstError('this is of a private window')
  }
}
