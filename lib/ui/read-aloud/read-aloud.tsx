import { useState } from 'preact/hooks'
import type { Analysis } from '../../model/analysis'
import type { Article } from '../../model/article'
import { i18n } from '../../platform/i18n'
import { IconButton } from '../icon-button'
import { Player } from './player'

interface ReadAloudProps {
  article: Article
  /** The article as it is shown. */
  root: HTMLElement
  analysis: Analysis | undefined
}

/** The button that has the article read aloud, and the player that comes with it. */
export function ReadAloud(props: ReadAloudProps) {
  const [isOpen, setOpen] = useState(false)
  // A browser may be built, or set, to have no speech at all.
  if (!('speechSynthesis' in globalThis)) return null
  return (
    <>
      <IconButton
        icon="speak"
        action="read-aloud"
        label={i18n.t('readAloud')}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && <Player {...props} onClose={() => setOpen(false)} />}
    </>
  )
}
