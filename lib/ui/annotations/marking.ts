import { createContext } from 'preact'
import { useContext, useMemo, useRef, useState } from 'preact/hooks'
import { newAnnotation } from '../../clips/new-annotation'
import type { Analysis } from '../../model/analysis'
import type { Annotation, Colour } from '../../model/annotation'
import type { Article } from '../../model/article'
import type { Span } from '../../model/span'
import { speakerOfSpan } from '../../render/speaker-of-span'
import type { ArticleView } from '../article-view'
import type { ClipWords } from './change'
import {
  findCovering,
  newestColour,
  placeAnnotations,
  selectorsIn,
  type PlacedAnnotation,
} from './place-annotations'
import { useClip, type ClipEditing } from './use-clip'

/** What the note editor is open for: an annotation by its id, or the whole article. */
interface EditorTarget {
  id?: string
  focus: 'note' | 'tags'
}

/** All that the view, the bar and the lists need to mark an article. */
export interface Marking extends ClipEditing {
  article: Article
  analysis: Analysis | undefined
  view: ArticleView | undefined
  placed: PlacedAnnotation[]
  colour: Colour
  /** Marks a span, or takes the mark that covers just it; resolves to its id, undefined where it could not be kept. */
  mark: (span: Span, colour?: Colour) => Promise<string | undefined>
  edit: (id: string, part: Partial<Annotation>) => Promise<boolean>
  editClip: (words: ClipWords) => Promise<boolean>
  remove: (id: string) => void
  placeAt: (id: string, span: Span) => void
  editing: EditorTarget | undefined
  setEditing: (target: EditorTarget | undefined) => void
  /** The annotation that waits for a place given by hand. */
  placing: string | undefined
  setPlacing: (id: string | undefined) => void
}

const MarkingContext = createContext<Marking | undefined>(undefined)
export const MarkingProvider = MarkingContext.Provider
/** The marking of the view that a component stands in; undefined outside of one. */
export const useMarkingContext = (): Marking | undefined => useContext(MarkingContext)

/** Lets the reader mark the article that is shown. */
export function useMarking(
  article: Article,
  analysis: Analysis | undefined,
  view: ArticleView | undefined,
  saveArticle: () => Promise<void>,
): Marking {
  const editing = useClip(article, saveArticle)
  const { clip, perform } = editing
  const [target, setEditing] = useState<EditorTarget>()
  const [placing, setPlacing] = useState<string>()
  const lastColour = useRef<Colour | undefined>(undefined)
  const placed = useMemo(() => (clip ? placeAnnotations(clip, article.text) : []), [clip, article])
  const colour = lastColour.current ?? newestColour(clip?.annotations ?? [])

  const edit = (id: string, part: Partial<Annotation>): Promise<boolean> => {
    // One that another window has removed comes back with what is written here.
    const known = clip?.annotations.find((one) => one.id === id)
    return perform(({ annotations }) => {
      const before = annotations.find((one) => one.id === id) ?? known
      const after = before && { ...before, ...part, modified: new Date().toISOString() }
      return before && { kind: 'annotation', before, after }
    })
  }
  const mark = async (span: Span, wanted = colour): Promise<string | undefined> => {
    lastColour.current = wanted
    const same = findCovering(placed, span)
    if (same) {
      if (same.colour !== wanted) await edit(same.id, { colour: wanted })
      return same.id
    }
    let id: string | undefined
    const speaker = analysis && speakerOfSpan(article.text, analysis, span)
    const kept = await perform((onDisk) => {
      const made = newAnnotation(selectorsIn(onDisk.article.text, article.text, span), wanted)
      id = made.id
      return { kind: 'annotation', after: { ...made, ...(speaker && { speaker }) } }
    })
    return kept ? id : undefined
  }
  return {
    ...editing,
    article,
    analysis,
    view,
    placed,
    colour,
    mark,
    edit,
    editClip: (after) =>
      perform(({ note, tags, collection }) => ({ kind: 'clip', before: { note, tags, collection }, after })),
    remove: (id) =>
      void perform(({ annotations }) => {
        const before = annotations.find((one) => one.id === id)
        return before && { kind: 'annotation', before }
      }),
    placeAt: (id, span) => {
      setPlacing(undefined)
      void edit(id, { selectors: selectorsIn(clip?.article.text ?? article.text, article.text, span) })
    },
    editing: target,
    setEditing,
    placing,
    setPlacing,
  }
}
