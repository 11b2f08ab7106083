import type { Annotation } from '../model/annotation'
import type { Clip } from '../model/clip'
import type { LiveMark } from './live-mark'

/** The marks of a clip as the page's script paints them, in the order of the text. */
export function makeLiveMarks({ article, annotations }: Pick<Clip, 'article' | 'annotations'>): LiveMark[] {
  return annotations
    .toSorted((a, b) => a.selectors.position.start - b.selectors.position.start)
    .map(({ id, colour, selectors }) => ({
      id,
      colour,
      selectors,
      around: findAround(article, selectors),
    }))
}

/** The paragraphs of the mark with their neighbours, then without, then what was kept beside its words. */
function findAround(
  { text, blocks }: Clip['article'],
  { quote, position }: Annotation['selectors'],
): LiveMark['around'] {
  const context = { text: quote.prefix + quote.exact + quote.suffix, start: quote.prefix.length }
  const { start, end } = position
  // The words may have been marked on the page as it was at another time.
  if (start < 0 || end <= start || text.slice(start, end) !== quote.exact) return [context]
  const first = blocks.findIndex((block) => block.end > start)
  const last = blocks.findLastIndex((block) => block.start < end)
  if (first < 0 || last < first || (blocks[first]?.start ?? 0) > start) return [context]
  const stretch = (from: number, to: number): LiveMark['around'][number] => {
    const at = blocks[Math.max(0, from)]?.start ?? 0
    const until = blocks[Math.min(blocks.length - 1, to)]?.end ?? text.length
    return { text: text.slice(at, until), start: start - at }
  }
  return [stretch(first - 1, last + 1), stretch(first, last), context]
}
