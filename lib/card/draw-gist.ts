import type { Span } from '../model/span'
import { summaryLengths, type SummaryLength } from '../model/analysis'
import type { CardEntity, CardWords, GistContent } from './card-content'
import { makeButton, makeElement } from './make-element'

/** What the reader can do on a card with a gist. */
export interface GistActions {
  chooseLength: (length: SummaryLength) => void
  /** The button becomes the current one, if the place is found. */
  goTo: (span: Span, button: HTMLElement) => void
  toggle: (entity: CardEntity, button: HTMLElement) => void
  copy: () => void
  save: () => void
  open: () => void
}

/** The head and the body of a gist; the summary in `[data-part="summary"]` is drawn by `drawSummary`. */
export function drawGist(content: GistContent, actions: GistActions): HTMLElement[] {
  const { words } = content
  return [
    makeElement(
      'header',
      {},
      makeElement('h2', { id: 'title', lang: content.lang, dir: content.dir ?? 'auto' }, content.title),
      makeElement(
        'p',
        { class: 'facts', dir: content.dir },
        ...content.facts.map((fact) => makeElement('span', {}, makeElement('bdi', {}, fact))),
      ),
    ),
    makeElement(
      'div',
      { class: 'body' },
      drawNotice(content),
      makeElement('ol', {
        'data-part': 'summary',
        role: 'list',
        'aria-label': words.heading,
        lang: content.lang,
        dir: content.dir ?? 'auto',
      }),
      ...drawNames(content, actions),
    ),
    drawActions(content, actions),
  ]
}

/** Adds to a card that `drawGist` has drawn of an outline what was found since. What the reader has done on it stays. */
export function completeGist(card: ParentNode, content: GistContent, actions: GistActions): void {
  const body = card.querySelector('.body')
  const notice = drawNotice(content)
  body?.querySelector('.notice')?.remove()
  if (notice) body?.prepend(notice)
  body?.append(...drawNames(content, actions))
  if (content.isSaved) sayIsSaved(card, content.words)
}

/** Says on the card's button that the article is saved. */
export function sayIsSaved(card: ParentNode, { saved }: CardWords): void {
  const button = card.querySelector('[data-key="s"]')
  if (!button) return
  button.ariaPressed = 'true'
  button.querySelector('span')?.replaceChildren(saved)
}

/** The choice of the summary's length; none where the text is too short to leave one. */
export function drawLengths({ words, summaries }: GistContent, actions: GistActions): HTMLElement[] {
  const lengths = summaryLengths.filter(
    (length, index) =>
      length === 1 || summaries[length].length > summaries[summaryLengths[index - 1] ?? 1].length,
  )
  if (lengths.length < 2) return []
  const buttons = lengths.map((length) =>
    makeButton(
      {
        'data-length': String(length),
        'aria-label': words.lengths[length],
        'aria-keyshortcuts': String(length),
      },
      () => actions.chooseLength(length),
      String(length),
    ),
  )
  return [makeElement('div', { class: 'lengths', role: 'group', 'aria-label': words.length }, ...buttons)]
}

/** Shows the summary of a length in a card that `drawGist` has drawn. */
export function drawSummary(
  card: ParentNode,
  content: GistContent,
  length: SummaryLength,
  goTo: GistActions['goTo'],
): void {
  for (const button of card.querySelectorAll<HTMLElement>('[data-length]'))
    button.ariaPressed = String(button.dataset.length === String(length))
  const items = content.summaries[length].map((span) => {
    const button = makeButton(
      { class: 'sentence' },
      () => goTo(span, button),
      content.text.slice(span.start, span.end),
    )
    return makeElement('li', {}, button)
  })
  const none = makeElement('li', { class: 'quiet' }, content.words.none)
  card.querySelector('[data-part="summary"]')?.replaceChildren(...(items.length > 0 ? items : [none]))
}

const drawNotice = ({ notice }: GistContent): HTMLElement | undefined =>
  notice ? makeElement('p', { class: 'notice' }, notice) : undefined

/** The key quotation, people and places, each where there is any. */
function drawNames(content: GistContent, actions: GistActions): HTMLElement[] {
  const { words, people, places } = content
  return [
    drawQuotation(content, actions),
    drawEntities(words.people, people, content, actions),
    drawEntities(words.places, places, content, actions),
  ].filter((part) => part !== undefined)
}

function drawQuotation(content: GistContent, actions: GistActions): HTMLElement | undefined {
  const { quotation, words, text, lang, dir } = content
  if (!quotation) return undefined
  const button = makeButton(
    { class: 'said', lang, dir: dir ?? 'auto' },
    () => actions.goTo(quotation, button),
    text.slice(quotation.start, quotation.end),
  )
  return makeElement(
    'figure',
    { 'aria-label': words.quotation },
    makeElement('blockquote', {}, button),
    makeElement(
      'figcaption',
      { dir: dir ?? 'auto' },
      makeElement('bdi', {}, quotation.speaker),
      ...(quotation.role ? [', ', makeElement('bdi', { class: 'role' }, quotation.role)] : []),
      quotation.hedge ? makeElement('em', {}, ` ${quotation.hedge}`) : undefined,
    ),
  )
}

function drawEntities(
  title: string,
  entities: CardEntity[],
  { dir }: GistContent,
  actions: GistActions,
): HTMLElement | undefined {
  if (entities.length === 0) return undefined
  const chips = entities.map((entity) => {
    const button = makeButton(
      { class: `chip ${entity.label}`, 'aria-pressed': 'false' },
      () => actions.toggle(entity, button),
      makeElement('bdi', {}, entity.name),
      makeElement('span', { class: 'count', 'aria-hidden': 'true' }, String(entity.mentions.length)),
      makeElement('span', { class: 'unseen' }, entity.mentionCount),
    )
    return makeElement('li', {}, button)
  })
  return makeElement(
    'section',
    { 'aria-label': title },
    makeElement('h3', {}, title),
    makeElement('ul', { role: 'list', dir }, ...chips),
  )
}

function drawActions({ words, isSaved }: GistContent, { copy, save, open }: GistActions): HTMLElement {
  return makeElement(
    'footer',
    {},
    makeElement('p', { role: 'status' }),
    drawAction('c', words.copy, copy),
    drawAction('s', isSaved ? words.saved : words.save, save, String(isSaved)),
    drawAction('o', words.open, open),
  )
}

function drawAction(key: string, label: string, press: () => void, pressed?: string): HTMLElement {
  return makeButton(
    { class: 'action', 'data-key': key, 'aria-keyshortcuts': key, 'aria-pressed': pressed },
    press,
    makeElement('span', {}, label),
    makeElement('kbd', { 'aria-hidden': 'true' }, key),
  )
}
