import { useEffect, useRef, useState } from 'preact/hooks'
import type { Refusal } from '../../model/refusal'
import { listenForAsked } from '../../platform/asked-tabs'
import { findFrontTab, watchFrontTab } from '../../platform/front-tab'
import { readTab, type TabReading } from '../../platform/read-tab'
import { showMarks } from '../../platform/show-marks'

type TabResult = TabReading | Refusal

/** What the panel shows of the tab in front; `unasked` with whether the browser would let Lede read the page. */
type PanelState =
  | { kind: 'loading' }
  | { kind: 'unasked'; isGranted: boolean }
  | { kind: 'done'; tabId: number; result: TabResult }

export interface PanelTab {
  state: PanelState
  /** Reads the page in front, in another way where one is given. */
  read: (how?: (tabId: number) => Promise<TabResult>) => void
}

const loading: PanelState = { kind: 'loading' }

/**
 * Follows the tab in front. A page is read when the reader opens the panel on it or asks Lede about it elsewhere, and
 * never because it has come to the front: the browser's grant also holds for other pages of the same site.
 */
export function usePanelTab(): PanelTab {
  const [state, setState] = useState<PanelState>(loading)
  /** What was read of each tab, with the address of the page. */
  const known = useRef(new Map<number, { url: string; state: PanelState }>())
  const latest = useRef(0)

  /** `asked` is the tab that the reader has asked about, where they just did. */
  const look = async (asked?: number | 'front', how = readTab): Promise<void> => {
    latest.current += 1
    const turn = latest.current
    const tab = await findFrontTab()
    const isAsked = asked === 'front' || (asked !== undefined && asked === tab?.id)
    if (turn !== latest.current && !isAsked) return
    const before = tab && known.current.get(tab.id)
    if (!tab?.url) setState({ kind: 'unasked', isGranted: false })
    else if (before?.url === pageOf(tab.url) && how === readTab) setState(before.state)
    else if (isAsked) await read(tab.id, pageOf(tab.url), how)
    else setState({ kind: 'unasked', isGranted: true })
  }

  const read = async (
    tabId: number,
    url: string,
    how: (tabId: number) => Promise<TabResult>,
  ): Promise<void> => {
    const entry: { url: string; state: PanelState } = { url, state: loading }
    known.current.set(tabId, entry)
    setState(loading)
    const result = await how(tabId).catch((): Refusal => ({ reason: 'failed' }))
    entry.state = { kind: 'done', tabId, result }
    if (!('reason' in result)) void showMarks(tabId)
    await look()
  }

  useEffect(() => {
    void look('front')
    const ends = [watchFrontTab(() => void look()), listenForAsked((tabId) => void look(tabId))]
    return () => ends.forEach((end) => end())
  }, [])

  return { state, read: (how) => void look('front', how) }
}

/** An address without its fragment: a jump within a page does not leave it. */
const pageOf = (url: string): string => url.replace(/#.*/su, '')
