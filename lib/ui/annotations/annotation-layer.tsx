import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { openDraftStore } from '../../clips/draft-store'
import type { Span } from '../../model/span'
import { markAtPoint, type PaintedMark } from '../../render/paint-annotations'
import { rangeOfSpan } from '../../render/span-range'
import { Float } from './float'
import { listenToMarkingKeys } from './listen-to-marking-keys'
import { MarkBar } from './mark-bar'
import type { Marking } from './marking'
import { draftOf, OpenEditor } from './open-editor'
import { useSelection } from './use-selection'

interface AnnotationLayerProps {
  marking: Marking
  painted: RefObject<PaintedMark[]>
  /** The mark that the reader came for. */
  markId?: string
}

/** The reader's marks in the text, with the bar and the editor that stand at them. */
export function AnnotationLayer({ marking, painted, markId }: AnnotationLayerProps) {
  const { article, view, placed, clip, editing, setEditing } = marking
  const [chosen, setChosen] = useState<string>()
  const [isPutAway, setPutAway] = useState(false)
  const selected = useSelection(view?.root, article)
  const chosenMark = placed.find(({ annotation }) => annotation.id === chosen)
  const editedSpan = placed.find(({ annotation }) => annotation.id === editing?.id)?.span
  const barSpan = isPutAway ? undefined : (selected ?? chosenMark?.span)

  useEffect(() => setPutAway(false), [selected?.start, selected?.end, chosen])

  useEffect(() => {
    if (!view) return undefined
    const onClick = (event: MouseEvent): void => {
      const { target } = event
      if (!getSelection()?.isCollapsed || (target instanceof Element && target.closest('a'))) return
      const hit = markAtPoint(painted.current ?? [], event.clientX, event.clientY)
      setChosen(hit?.id)
      // The reader's own mark is meant, and not the name in it.
      if (hit) event.stopPropagation()
    }
    view.root.addEventListener('click', onClick, { capture: true })
    return () => view.root.removeEventListener('click', onClick, { capture: true })
  }, [view])

  const end = (): void => {
    setChosen(undefined)
    setPutAway(true)
    getSelection()?.removeAllRanges()
  }
  useEffect(
    () =>
      listenToMarkingKeys(marking, {
        span: barSpan,
        id: selected ? undefined : chosen,
        isOpen: barSpan !== undefined,
        end,
      }),
    [marking, barSpan, chosen, selected],
  )

  const isFound = useRef(false)
  useEffect(() => {
    if (!view || !clip || isFound.current) return
    isFound.current = true
    const wanted = placed.find(({ annotation }) => annotation.id === markId)
    if (wanted?.span) view.goTo(wanted.span)
  }, [view, clip, markId])

  const isAsked = useRef(false)
  useEffect(() => {
    if (isAsked.current) return
    const offerDraft = async (): Promise<void> => {
      const drafts = await openDraftStore()
      const ids = [undefined, ...(clip?.annotations ?? []).map(({ id }) => id)]
      for (const id of ids) {
        if ((await drafts.read(draftOf(marking, id))) === undefined) continue
        setEditing({ id, focus: 'note' })
        return
      }
    }
    if (clip) isAsked.current = true
    void offerDraft()
  }, [clip !== undefined])

  const rangeOf = (span: Span | undefined): Range | undefined =>
    view && span && rangeOfSpan(view.root, article.blocks, span)
  return (
    <>
      {barSpan && !editedSpan && (
        <Float at={rangeOf(barSpan)} side="above">
          <MarkBar
            marking={marking}
            span={barSpan}
            id={selected ? undefined : chosen}
            colour={selected ? undefined : chosenMark?.annotation.colour}
            onDone={end}
          />
        </Float>
      )}
      {editedSpan && (
        <Float at={rangeOf(editedSpan)} side="below">
          <OpenEditor marking={marking} />
        </Float>
      )}
    </>
  )
}
