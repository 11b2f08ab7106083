import { describe, expect, test } from 'vitest'
import { analyze } from '../../../lib/analyze/analyze'
import { extract } from '../../../lib/extract/extract'
import { purify } from './purify'
import type { Analysis } from '../../../lib/model/analysis'
import type { Article } from '../../../lib/model/article'
import type { Span } from '../../../lib/model/span'
import { fixtureNames, nerModel, readExpectation, readFixture } from '../../fixtures/read-fixture'

const pages = fixtureNames.filter((name) => !readExpectation(name).reason)

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

function expectSorted(spans: readonly Span[], text: string): void {
  let last = 0
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    last = end
  }
  expect(last).toBeLessThanOrEqual(text.length)
}

function expectBlocks({ text, blocks }: Article): void {
  expect(blocks.length).toBeGreaterThan(0)
  expectSorted(blocks, text)
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text)
  for (const { start, end } of blocks) expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
}

function expectBlockElements({ html, text, blocks }: Article): void {
  const holder = document.createElement('div')
  holder.append(purify(html))
  expect(holder.querySelectorAll('[data-block]')).toHaveLength(blocks.length)
  for (const [index, { start, end }] of blocks.entries()) {
    const elements = holder.querySelectorAll(`[data-block="${index}"]`)
    expect(elements).toHaveLength(1)
    expect(shownText(elements[0]!)).toBe(text.slice(start, end))
  }
}

function shownText(node: Node): string {
  if (node.nodeName === 'BR') return '\n'
  if (node.nodeType === 3) return node.nodeValue ?? ''
  return [...node.childNodes].map(shownText).join('')
}

function expectSentences({ text, blocks }: Article, { sentences }: Analysis): void {
  expectSorted(sentences, text)
  for (const [index, block] of blocks.entries()) {
    const own = sentences.filter((sentence) => sentence.block === index)
    expect(own.every((sentence) => within(sentence, block))).toBe(true)
    const covered = own.map(({ start, end }) => text.slice(start, end)).join('')
    expect(covered.replaceAll(/\s/gu, '')).toBe(text.slice(block.start, block.end).replaceAll(/\s/gu, ''))
  }
}

function expectMentions({ text }: Article, { mentions, entities, sentences }: Analysis): void {
  expectSorted(mentions, text)
  for (const [index, mention] of mentions.entries()) {
    expect(sentences.filter((sentence) => within(mention, sentence))).toHaveLength(1)
    const entity = entities[mention.entity]
    expect(entity?.label).toBe(mention.label)
    expect(entity?.mentions).toContain(index)
    expect(mention.score).toBeGreaterThanOrEqual(0)
    expect(mention.score).toBeLessThanOrEqual(1)
  }
  for (const [index, entity] of entities.entries()) {
    expect(entity.mentions.length).toBeGreaterThan(0)
    expect(entity.mentions).toEqual(entity.mentions.toSorted((one, other) => one - other))
    for (const mention of entity.mentions) expect(mentions[mention]?.entity).toBe(index)
  }
  const saliences = entities.map((entity) => entity.salience)
  expect(saliences).toEqual(saliences.toSorted((one, other) => other - one))
}

function expectQuotations({ text }: Article, { quotations, entities }: Analysis): void {
  const starts = quotations.map((quotation) => quotation.start)
  expect(starts).toEqual(starts.toSorted((one, other) => one - other))
  for (const quotation of quotations) {
    expect(within(quotation.content, quotation)).toBe(true)
    expect(quotation.content.end).toBeGreaterThan(quotation.content.start)
    for (const span of [quotation, quotation.cue, quotation.sourceSpan]) if (span) expectSorted([span], text)
    if (quotation.source !== undefined) expect(entities[quotation.source]).toBeDefined()
  }
}

function expectSummary({ summary, sentences }: Analysis): void {
  expect(summary.sentences.length).toBeLessThanOrEqual(3)
  expect(summary.sentences).toEqual([...new Set(summary.sentences)].toSorted((one, other) => one - other))
  for (const index of summary.sentences) expect(sentences[index]).toBeDefined()
}

function readPage(name: string) {
  const { document: page, expected } = readFixture(name)
  const before = page.documentElement.outerHTML
  const article = extract(page, expected.url)
  if ('reason' in article) throw new Error(`${name} gives no article: ${article.reason}`)
  return { article, before, after: page.documentElement.outerHTML }
}

describe.each(pages)('%s', (name) => {
  const { article, before, after } = readPage(name)
  const analysis = analyze(article, { model: nerModel })

  test('blocks are sorted, disjoint, parted by blank lines and make up the text', () => expectBlocks(article))
  test('each block is one element that shows its text', () => expectBlockElements(article))
  test('sentences tile their blocks', () => expectSentences(article, analysis))
  test('mentions are disjoint, inside one sentence, of one entity and back', () =>
    expectMentions(article, analysis))
  test('quotations hold their content and point at what exists', () => expectQuotations(article, analysis))
  test('the summary points at sentences, in order', () => expectSummary(analysis))
  test('article and analysis equal themselves after JSON', () => {
    expect(JSON.parse(JSON.stringify(article))).toEqual(article)
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis)
  })
  test('analysis is deterministic', () => {
    expect(analyze(structuredClone(article), { model: nerModel })).toEqual(analysis)
  })
  test('extraction leaves the document as it was', () => expect(after).toBe(before))
  test('sanitizing twice equals sanitizing once', () => {
    const holder = document.createElement('div')
    holder.append(purify(article.html))
    expect(holder.innerHTML).toBe(article.html)
  })
})

test('a page without an article is left as it was, too', () => {
  for (const name of fixtureNames.filter((candidate) => readExpectation(candidate).reason)) {
    const { document: page, expected } = readFixture(name)
    const before = page.documentElement.outerHTML
    extract(page, expected.url)
    expect(page.documentElement.outerHTML).toBe(before)
  }
})
