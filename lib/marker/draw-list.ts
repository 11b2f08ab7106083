import { makeButton, makeElement } from '../card/make-element'
import type { MarkDetails, MarkerWords } from './live-mark'
import { drawClose } from './draw-mark'
import type { PlacedMark } from './place-in-page'

interface ListScene {
  marks: MarkDetails[]
  placed: PlacedMark[]
  words: MarkerWords
  onChoose: (mark: MarkDetails) => void
  close: () => void
}

/** Lists the marks of a page: those in it in the order of the text, then those that it does not have now, with all that was marked and written. */
export function drawList({ marks, placed, words, onChoose, close }: ListScene): HTMLElement[] {
  const placeOf = ({ id }: MarkDetails): PlacedMark | undefined => placed.find(({ mark }) => mark.id === id)
  const order = placed.map(({ mark }) => mark.id)
  const sorted = marks.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
  const draw = (mark: MarkDetails): HTMLElement => {
    const place = placeOf(mark)
    return makeElement(
      'li',
      { class: `mark-row ${mark.colour}` },
      makeButton({ class: 'quote', dir: 'auto' }, () => onChoose(mark), mark.exact),
      makeElement('span', { class: 'unseen' }, words.colours[mark.colour]),
      place?.isChanged
        ? makeElement(
            'p',
            { class: 'changed' },
            words.changed,
            ' ',
            makeElement('q', { dir: 'auto' }, mark.exact),
          )
        : undefined,
      mark.note === '' ? undefined : makeElement('p', { class: 'note', dir: 'auto' }, mark.note),
      mark.tags === '' ? undefined : makeElement('p', { class: 'quiet', dir: 'auto' }, mark.tags),
    )
  }
  const found = sorted.filter((mark) => placeOf(mark)?.range)
  const lost = sorted.filter((mark) => !placeOf(mark)?.range)
  return [
    drawHead(words.list, words, close),
    makeElement(
      'div',
      { class: 'body' },
      marks.length === 0 ? makeElement('p', { class: 'quiet' }, words.none) : undefined,
      found.length === 0 ? undefined : makeElement('ul', {}, ...found.map(draw)),
      lost.length === 0 ? undefined : makeElement('h3', { class: 'lost' }, words.lost),
      lost.length === 0 ? undefined : makeElement('ul', {}, ...lost.map(draw)),
    ),
  ]
}

/** Draws what there is to say instead of a mark. */
export const drawMessage = (
  title: string,
  body: string,
  words: MarkerWords,
  close: () => void,
): HTMLElement[] => [
  drawHead(title, words, close),
  makeElement('div', { class: 'body' }, makeElement('p', { class: 'quiet', role: 'status' }, body)),
]

const drawHead = (title: string, words: MarkerWords, close: () => void): HTMLElement =>
  makeElement(
    'div',
    { class: 'bar' },
    makeElement('h2', { class: 'heading', role: 'status' }, title),
    drawClose(words, close),
  )
