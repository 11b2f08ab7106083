import { createContext, type ComponentChildren } from 'preact'
import { useContext, useEffect, useMemo, useState } from 'preact/hooks'
import type { CitedPassage } from '../clips/cite/cite-passage'
import type { Citable } from '../clips/cite/cited-work'
import { openClipStore } from '../clips/clip-store'
import type { KeptPicture } from '../clips/keep-pictures'
import { newClip } from '../clips/new-clip'
import type { Analysis } from '../model/analysis'
import type { Article } from '../model/article'
import type { CitationWords, Clip } from '../model/clip'
import type { Span } from '../model/span'
import { i18n } from '../platform/i18n'
import { speakerOfSpan } from '../render/speaker-of-span'
import { CiteDialogLater, ExportDialogLater } from './dialogs-later'
import { isForText } from './is-for-text'

type Opened = { kind: 'cite'; passage?: CitedPassage } | { kind: 'export' }

interface Doors {
  /** Cites the article, or words of it. */
  cite: (passage?: CitedPassage) => void
  exportClip: () => void
}

const TakeAwayContext = createContext<Doors | undefined>(undefined)

/** How to cite and take away the article of the view that a component stands in; undefined outside of one. */
export const useTakeAway = (): Doors | undefined => useContext(TakeAwayContext)

/** A passage of an article, with whose words they are and in which paragraph. */
export function passageOf(
  { text, blocks }: Article,
  analysis: Analysis | undefined,
  span: Span,
): CitedPassage {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'quote')
  return {
    words: text.slice(span.start, span.end),
    speaker: analysis && speakerOfSpan(text, analysis, span)?.name,
    paragraph: paragraphs.filter(({ start }) => start <= span.start).length || undefined,
  }
}

interface TakeAwayProps {
  article: Article
  analysis: Analysis | undefined
  children: ComponentChildren
}

/** Lets a view cite its article and take it away, saved or not; the key `c` cites. */
export function TakeAway({ article, analysis, children }: TakeAwayProps) {
  const [opened, setOpened] = useState<Opened>()
  const doors = useMemo<Doors>(
    () => ({
      cite: (passage) => setOpened({ kind: 'cite', passage }),
      exportClip: () => setOpened({ kind: 'export' }),
    }),
    [],
  )
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'c' || event.ctrlKey || event.metaKey || event.altKey || isForText(event)) return
      event.preventDefault()
      doors.cite()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [doors])
  const find = async (): Promise<Clip | undefined> => (await openClipStore()).findByUrl(article.url)
  const load = async (): Promise<Citable[]> => {
    const clip = await find()
    return [{ article, accessed: new Date().toISOString(), citation: clip?.citation }]
  }
  const keep = async (citation: CitationWords): Promise<void> => {
    const clip = await find()
    if (clip) await (await openClipStore()).update(clip.id, (known) => ({ ...known, citation }))
  }
  const read = async (): Promise<Clip> => {
    const clip = await find()
    if (clip)
      return clip.article.text === article.text ? { ...clip, analysis: clip.analysis ?? analysis } : clip
    return { ...newClip(article, new Date().toISOString()), analysis }
  }
  const readPictures = async (): Promise<KeptPicture[]> => {
    const clip = await find()
    return clip ? (await openClipStore()).getPictures(clip.id) : []
  }
  const close = (): void => setOpened(undefined)
  return (
    <TakeAwayContext.Provider value={doors}>
      {children}
      {opened?.kind === 'cite' && (
        <CiteDialogLater
          load={load}
          passage={opened.passage}
          onCorrect={(words) => void keep(words)}
          onClose={close}
        />
      )}
      {opened?.kind === 'export' && (
        <ExportDialogLater
          scopes={[{ words: i18n.t('exportThis'), list: async () => [article.url] }]}
          read={read}
          readPictures={readPictures}
          onClose={close}
        />
      )}
    </TakeAwayContext.Provider>
  )
}
