import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { i18n } from '../../platform/i18n'
import { findOutline, type OutlineEntry } from '../../render/find-outline'
import { DropPanel } from './drop-panel'
import { lastAbove, scrollBehavior, sightOf, useScrolling } from './scrolling'

interface ContentsProps {
  /** The article as it is shown. */
  root: HTMLElement
}

/** A heading counts as reached a little before it is at the top. */
const reachedWithin = 80

/** The article's headings beside the text, the one being read told apart; the style sheet shows it where there is room. */
export function Contents({ root }: ContentsProps) {
  const outline = useMemo(() => findOutline(root), [root])
  return outline.length > 0 ? (
    <nav class="contents" aria-label={i18n.t('contents')}>
      <h2 class="contents-title">{i18n.t('contents')}</h2>
      <ContentsList root={root} outline={outline} />
    </nav>
  ) : null
}

/** The same as a menu, for where the text needs all the room. */
export function ContentsMenu({ root }: ContentsProps) {
  const outline = useMemo(() => findOutline(root), [root])
  return outline.length > 0 ? (
    <DropPanel name="contents" label={i18n.t('contents')}>
      {(close, isOpen) => isOpen && <ContentsList root={root} outline={outline} onChosen={close} />}
    </DropPanel>
  ) : null
}

interface ContentsListProps extends ContentsProps {
  outline: OutlineEntry[]
  onChosen?: () => void
}

function ContentsList({ root, outline, onChosen }: ContentsListProps) {
  const headings = useMemo(() => outline.map(({ element }) => element), [outline])
  const [current, setCurrent] = useState(-1)
  const list = useRef<HTMLOListElement>(null)
  useScrolling(root, () => {
    const { top } = sightOf(root)
    setCurrent(lastAbove(headings, top + reachedWithin))
  })
  useEffect(() => {
    const { current: box } = list
    const item = box?.querySelector<HTMLElement>('[aria-current]')
    // Not scrollIntoView: it would move the text as well.
    if (box && item) box.scrollTop = item.offsetTop - box.clientHeight / 2
  }, [current])
  const goTo = (element: HTMLElement): void => {
    onChosen?.()
    element.tabIndex = -1
    element.focus({ preventScroll: true })
    element.scrollIntoView({ block: 'start', behavior: scrollBehavior() })
  }
  return (
    <ol class="contents-list" role="list" ref={list}>
      {outline.map(({ element, title, depth }, index) => (
        <li key={index} data-depth={Math.min(depth, 4)}>
          <button
            type="button"
            dir="auto"
            aria-current={index === current ? 'location' : undefined}
            onClick={() => goTo(element)}
          >
            {title}
          </button>
        </li>
      ))}
    </ol>
  )
}
