import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Analysis } from '../../model/analysis'
import type { Article } from '../../model/article'
import { findUtterances } from '../../render/find-utterances'
import { spanOfRange } from '../../render/span-range'
import { lastAbove, sightOf } from '../reader/scrolling'
import { followSpeech, lightSpeech } from './light-speech'
import { makeSpeaker, type Speaker, type SpeakerState } from './speaker'

interface Spoken {
  article: Article
  root: HTMLElement
  analysis: Analysis | undefined
}

/** A speaker for an article, which lights what it says and follows it. It falls silent when the page or the player goes. */
export function useSpeaker({ article, root, analysis }: Spoken): [Speaker, SpeakerState] {
  const [state, setState] = useState<SpeakerState>({ status: 'still', at: 0 })
  // Once only: what is found later has the same sentences, and must not make the reading begin anew.
  const utterances = useMemo(() => findUtterances(article, analysis?.sentences), [article])
  const speaker = useMemo(
    () => makeSpeaker({ engine: speechSynthesis, text: article.text, utterances, onChange: setState }),
    [utterances],
  )
  useEffect(() => {
    speaker.goTo(placeToStart(root, article))
    const { end } = speaker
    addEventListener('pagehide', end)
    return () => {
      end()
      removeEventListener('pagehide', end)
      lightSpeech(root, article)
    }
  }, [speaker])
  const lit = useRef<Range | undefined>(undefined)
  const sentence = utterances[state.at]
  useEffect(() => {
    const range = lightSpeech(root, article, sentence, state.word)
    if (range && state.status === 'speaking') followSpeech(root, range, lit.current)
    lit.current = range
    // Marks put new nodes into the text, in which a range must be found anew.
  }, [sentence, state.word, state.status, analysis])
  return [speaker, state]
}

/** An offset into the text: where the reader has selected something, or else the first paragraph in sight. */
function placeToStart(root: HTMLElement, { blocks }: Article): number {
  const selection = getSelection()
  if (selection && !selection.isCollapsed) {
    const span = spanOfRange(root, blocks, selection.getRangeAt(0))
    if (span) return span.start
  }
  const elements = [...root.querySelectorAll<HTMLElement>('[data-block]')]
  const first = elements[0]?.getBoundingClientRect().top ?? 0
  const { top } = sightOf(root)
  if (first >= top) return 0
  const element = elements[Math.max(0, lastAbove(elements, top + 8))]
  return blocks[Number(element?.dataset.block)]?.start ?? 0
}
