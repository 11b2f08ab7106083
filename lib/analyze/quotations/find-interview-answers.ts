import type { Entity, Mention } from '../../model/analysis'
import type { Block } from '../../model/article'
import type { Span } from '../../model/span'
import type { AnalyzeInput } from '../analyze-input'

/** From this many questions on, an article is an interview. */
const FEWEST = 3
/** Longer ones are no questions, in UTF-16 code units. */
const LONGEST_QUESTION = 500
/** So many of the answers speak of themselves; a list of questions that a paper answers itself does not. */
const SPEAKING = 0.6
/** Of the bold paragraphs, how many ask outright; the others are prompts ("Tell me about the bridge."). */
const ASKING = 0.5

/** So many paragraphs an answer has at most, on average, where no bold tells questions apart: a column asks now and then. */
const LONGEST_ANSWER = 3
/** So many of the paragraphs may name who is said to speak in them; nobody speaks so of themselves. */
const NAMING = 0.1

const ASKS = /\?["”’)\]]*$/u
const FIRST_PERSON = /\b(?:I|I[’'](?:m|d|ve|ll)|me|my|myself|we|we[’'](?:re|d|ve|ll)|us|our)\b/u
/** "A:" stands before answers of another form. */
const LABELLED = /^(?:A|Q|Answer|Question)\s?[.:]\s/u
const MARKED = /^["“«„‘'「]/u

export interface Answer {
  content: Span
  /** Index of the entity that answers. */
  source: number
  /** Whether the article leaves no doubt who that is. */
  isClear: boolean
}

/**
 * What is said in an interview of bold or bare questions and plain answers, a paragraph each, by the person whom the
 * lines before the first question introduce. None where the article is no interview, or names nobody there.
 */
export function findInterviewAnswers(
  { text, blocks, title = '' }: Pick<AnalyzeInput, 'text' | 'blocks' | 'title'>,
  mentions: Mention[],
  entities: Entity[],
): Answer[] {
  const asks = findQuestions(text, blocks)
  const first = asks.indexOf(true)
  if (first < 0) return []
  const who = findInterviewee(text.slice(0, blocks[first]?.start), title, mentions, entities)
  if (!who) return []
  const name = entities[who.source]?.name ?? ''
  const answers: Block[][] = []
  for (const [index, block] of blocks.entries()) {
    if (asks[index]) answers.push([])
    else if (block.kind === 'paragraph' || block.kind === 'item') answers.at(-1)?.push(block)
  }
  const speaks = ({ start, end }: Block): boolean => FIRST_PERSON.test(text.slice(start, end))
  const spoken = answers.filter((answer) => answer.some(speaks))
  const given = answers.filter((answer) => answer.length > 0)
  if (given.length < FEWEST || spoken.length < given.length * SPEAKING) return []
  const isBare = !blocks.some(({ strong }, index) => strong && asks[index])
  // The last answer has all that follows, up to the end of the page.
  const inner = given.slice(0, -1).flat()
  if (isBare && inner.length > LONGEST_ANSWER * (given.length - 1)) return []
  const names = ({ start, end }: Block): boolean =>
    mentions.some((one) => one.entity === who.source && one.start >= start && one.end <= end)
  if (inner.filter(names).length > inner.length * NAMING) return []
  if (inner.some(({ start, end }) => LABELLED.test(text.slice(start, end)))) return []
  // Where the last answer ends, no question tells: its later paragraphs speak of themselves, or are the paper's own.
  const last = answers.pop() ?? []
  const over = last.findIndex((block, index) => {
    const body = text.slice(block.start, block.end)
    return body.includes(name) || (index > 0 && !speaks(block))
  })
  answers.push(over < 0 ? last : last.slice(0, over))
  return answers
    .flat()
    .filter(({ start, end }) => !MARKED.test(text.slice(start, end)))
    .map(({ start, end }) => ({ content: { start, end }, ...who }))
}

/** Which blocks ask: bold paragraphs where most of them end in a question mark, or else all short ones that do. */
function findQuestions(text: string, blocks: Block[]): boolean[] {
  const outright = blocks.map(
    ({ kind, start, end }) =>
      (kind === 'paragraph' || kind === 'heading') &&
      end - start <= LONGEST_QUESTION &&
      ASKS.test(text.slice(start, end)) &&
      !MARKED.test(text.slice(start, end)),
  )
  const bold = blocks.map(({ strong, start, end }) => strong === true && end - start <= LONGEST_QUESTION)
  const asking = bold.filter((isBold, index) => isBold && outright[index]).length
  const opens = bold.findIndex((isBold, index) => isBold && outright[index])
  if (asking >= FEWEST && asking >= bold.filter(Boolean).length * ASKING)
    return bold.map((isBold, index) => isBold && index >= opens)
  return outright.filter(Boolean).length >= FEWEST ? outright : []
}

/** Of the people named before the first question: the one in the title, or else the one named most. */
function findInterviewee(
  before: string,
  title: string,
  mentions: Mention[],
  entities: Entity[],
): Pick<Answer, 'source' | 'isClear'> | undefined {
  const counts = new Map<number, number>()
  for (const { end, entity } of mentions)
    if (end <= before.length && entities[entity]?.label === 'person')
      counts.set(entity, (counts.get(entity) ?? 0) + 1)
  const named = [...counts.keys()]
  const titled = named.filter((entity) => title.includes(entities[entity]?.name ?? '\n'))
  if (titled.length === 1) return { source: titled[0] ?? 0, isClear: true }
  const [source] = named.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
  return source === undefined ? undefined : { source, isClear: named.length === 1 }
}
