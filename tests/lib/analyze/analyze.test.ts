import { array, assert, constantFrom, property, string, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadNerModel } from '../../../cli/load-ner-model'
import { analyze } from '../../../lib/analyze/analyze'
import type { AnalyzeInput } from '../../../lib/analyze/analyze-input'
import { readPlainText } from '../../../lib/analyze/read-plain-text'
import type { Analysis } from '../../../lib/model/analysis'
import type { Span } from '../../../lib/model/span'

const model = await loadNerModel()
const settings = { numRuns: 150, seed: 20_260_101 }

/** What is wrong with spans that should be in range, sorted and disjoint. */
function findFlaws(name: string, spans: readonly Span[], length: number): string[] {
  let last = 0
  return spans.flatMap(({ start, end }, index) => {
    const fine =
      Number.isInteger(start) && Number.isInteger(end) && start >= last && end > start && end <= length
    last = end
    return fine ? [] : [`${name} ${index}: ${start} to ${end} of ${length}`]
  })
}

const isInside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

function sentenceFlaws({ text, blocks }: AnalyzeInput, { sentences }: Analysis): string[] {
  return blocks.flatMap((block, index) => {
    const own = sentences.filter((sentence) => sentence.block === index)
    const edges = [block.start, ...own.flatMap(({ start, end }) => [start, end]), block.end]
    const gaps = edges.flatMap((edge, at) => (at % 2 === 1 ? [text.slice(edges[at - 1], edge)] : []))
    const trimmed = own.every(({ start, end }) => text.slice(start, end).trim().length === end - start)
    return trimmed && gaps.every((gap) => gap.trim() === '')
      ? []
      : [`the sentences of block ${index} do not tile it`]
  })
}

function mentionFlaws({ mentions, entities, sentences }: Analysis): string[] {
  const homeless = mentions.flatMap((mention, index) =>
    sentences.some((sentence) => isInside(mention, sentence)) ? [] : [`mention ${index} lies in no sentence`],
  )
  const lost = mentions.flatMap((mention, index) =>
    entities[mention.entity]?.mentions.includes(index) ? [] : [`mention ${index} is not of its entity`],
  )
  const foreign = entities.flatMap((entity, index) =>
    entity.mentions.length > 0 && entity.mentions.every((at) => mentions[at]?.entity === index)
      ? []
      : [`entity ${index} has a mention that is not its own, or none`],
  )
  const ranks = entities.flatMap(({ salience }, index) =>
    salience >= 0 && salience <= 1 && salience <= (entities[index - 1]?.salience ?? 1)
      ? []
      : [`entity ${index}: salience ${salience}`],
  )
  return [...homeless, ...lost, ...foreign, ...ranks]
}

function quotationFlaws({ quotations, entities }: Analysis, length: number): string[] {
  return quotations.flatMap((quotation, index) => {
    const { content, cue, source, sourceSpan } = quotation
    const parts = [quotation, content, ...(cue ? [cue] : []), ...(sourceSpan ? [sourceSpan] : [])]
    const inRange = parts.every((part) => findFlaws('', [part], length).length === 0)
    const pointsAtEntity = source === undefined || entities[source] !== undefined
    return inRange && isInside(content, quotation) && pointsAtEntity
      ? []
      : [`quotation ${index}: ${JSON.stringify(quotation)}`]
  })
}

function summaryFlaws({ summary, sentences }: Analysis, most: number): string[] {
  const chosen = summary.sentences
  const sorted = chosen.every((at, index) => sentences[at] && at > (chosen[index - 1] ?? -1))
  const filled = sentences.length === 0 || chosen.length > 0
  return sorted && filled && chosen.length <= most ? [] : [`summary: ${chosen.join(', ')}`]
}

/** Every flaw of an article's analysis; the invariants of the model allow none. */
function flawsOf(article: AnalyzeInput): string[] {
  const analysis = analyze(article, { model })
  const again = analyze(structuredClone(article), { model })
  const asJson = JSON.stringify(analysis)
  const { length } = article.text
  return [
    ...findFlaws('block', article.blocks, length),
    ...findFlaws('sentence', analysis.sentences, length),
    ...sentenceFlaws(article, analysis),
    ...findFlaws('mention', analysis.mentions, length),
    ...mentionFlaws(analysis),
    ...quotationFlaws(analysis, length),
    ...summaryFlaws(analysis, 3),
    ...(JSON.stringify(again) === asJson ? [] : ['a second analysis differs']),
  ]
}

const read = (text: string, lang?: string, title?: string): AnalyzeInput => ({
  ...readPlainText(text),
  lang,
  title,
})

/** Pieces of news, whole and broken: names, cues, marks, abbreviations, white space, other scripts, half characters. */
const piece = constantFrom(
  'Ana Ruiz',
  'Ruiz',
  'Mr. Lund',
  'Sen. Bo Lund',
  'the U.S.',
  'Port Larkin',
  'Larkin Lines Inc.',
  'said',
  'told reporters',
  'according to',
  'he',
  'She',
  'But',
  'this',
  'the ferry',
  'ran aground',
  'at 8 p.m.',
  'on Jan. 5',
  'No. 5',
  'WASHINGTON (AP) —',
  'By Ana Ruiz',
  'Q:',
  'Ana Ruiz:',
  '14:05',
  '- item',
  '1.',
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  '「',
  '」',
  '(',
  ')',
  '.',
  '?',
  '!',
  '...',
  '…',
  ',',
  ':',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  ' ',
  '\u00A0',
  '\u2028',
  '\u200B',
  '市長は',
  'と述べた。',
  'قال الوزير',
  'कहा।',
  'é',
  'e\u0301',
  '👩‍👩‍👧',
  '\uD83D',
  '\0',
)
const newsLike = array(tuple(piece, constantFrom('', ' ', ' ')), { maxLength: 60 }).map((pieces) =>
  pieces.flat().join(''),
)
const lang = constantFrom(undefined, 'en', 'de', 'ja', 'ar', 'hi', 'xx-', '')

describe('analyze keeps the invariants', () => {
  it('on text put together from pieces of news', () => {
    assert(
      property(newsLike, lang, newsLike, (text, tag, title) => {
        expect(flawsOf(read(text, tag, title))).toEqual([])
      }),
      settings,
    )
  })

  it('on any text', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 300 }), lang, (text, tag) => {
        expect(flawsOf(read(text, tag))).toEqual([])
      }),
      settings,
    )
  })

  it('whatever kinds the blocks are', () => {
    const kind = constantFrom('heading', 'paragraph', 'quote', 'item', 'caption', 'code', 'cell')
    assert(
      property(newsLike, array(kind, { minLength: 1, maxLength: 8 }), (text, kinds) => {
        const article = read(text)
        const blocks = article.blocks.map((block, index) => ({
          ...block,
          kind: kinds[index % kinds.length] ?? 'paragraph',
        }))
        expect(flawsOf({ ...article, blocks })).toEqual([])
      }),
      settings,
    )
  })

  const articles: Record<string, string> = {
    news: [
      'Ferry runs aground off Port Larkin',
      'PORT LARKIN, Maine (AP) — The ferry Halcyon ran aground on Monday with 212 people on board, the U.S. Coast Guard said.',
      '“We heard a bang and then nothing,” said Ana Ruiz, a nurse from Dover. “Nobody cried. We waited.”',
      'Capt. Ida Moss of Larkin Lines Inc. said she would “answer every question.” “But not today,” Moss told reporters at 8 p.m. Tuesday.',
      'Who will pay? Gov. Bo Lund, who was in Paris, would not say.',
    ].join('\n\n'),
    interview: [
      'By Ana Ruiz',
      'Q: How do you write in a lighthouse?',
      'A: Slowly. My editor, Mr. Lund, says "faster".',
      'Moss: “He never came here.”',
    ].join('\n\n'),
    'a speech over paragraphs': '“It was dark.\n\n“Nobody came.\n\n“Then the boats came,” said Ida Moss.',
    japanese: '市長の佐藤花子氏は「橋は安全だ。」と述べた。\n\n工事は来月始まる。なぜ遅れたのか？',
    arabic: 'قال الوزير سامي حداد: «الجسر آمن». وصل إلى المدينة صباحا.\n\nهل يبقى طويلا؟',
    german: '„Die Brücke ist sicher“, sagte Dr. Weiß am 3. Oktober in Köln. Er blieb nicht lange.',
    hindi: 'मंत्री राम वर्मा ने कहा, “पुल सुरक्षित है।” वे आज शहर पहुँचे।',
  }
  it.each(Object.entries(articles))('on an article: %s', (_, text) => {
    expect(flawsOf(read(text))).toEqual([])
  })

  it('sees a flaw where there is one', () => {
    const article = read('Ana Ruiz left. Bo Lund stayed.')
    const analysis = analyze(article, { model })
    const [first] = analysis.sentences
    expect(first).toBeDefined()
    expect(sentenceFlaws(article, { ...analysis, sentences: first ? [first] : [] })).toHaveLength(1)
    expect(
      findFlaws(
        'span',
        [
          { start: 2, end: 5 },
          { start: 4, end: 6 },
          { start: 6, end: 9 },
        ],
        8,
      ),
    ).toHaveLength(2)
    const mentions = [{ start: 12, end: 18, label: 'person' as const, entity: 3, score: 1 }]
    expect(mentionFlaws({ ...analysis, mentions, entities: [] })).toHaveLength(2)
    const quotation = { start: 0, end: 4, content: { start: 1, end: 6 }, confidence: 'stated' as const }
    expect(quotationFlaws({ ...analysis, quotations: [quotation] }, 30)).toHaveLength(1)
    expect(summaryFlaws({ ...analysis, summary: { sentences: [1, 0] } }, 3)).toHaveLength(1)
  })
})
