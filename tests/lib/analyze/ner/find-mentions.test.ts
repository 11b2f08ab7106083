import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findMentions } from '../../../../lib/analyze/ner/find-mentions'
import { readNerModel } from '../../../../lib/analyze/ner/model'
import { findSentences } from '../../../../lib/analyze/find-sentences'
import { readPlainText } from '../../../../lib/analyze/read-plain-text'
import { readMarkedText, writeMarkedText } from '../marked-text'

const bytes = readFileSync(new URL('../../../../public/models/ner-en.bin', import.meta.url))
const arrayBuffer = (): ArrayBuffer =>
  bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
const model = readNerModel(arrayBuffer())

/** Finds the names in a marked text and marks them in turn, so that a failure shows both. */
function mark(marked: string): string {
  const { text, blocks } = readPlainText(readMarkedText(marked).text)
  return writeMarkedText(text, findMentions({ text, blocks }, findSentences({ text, blocks }), model))
}

describe('findMentions', () => {
  test.each([
    [
      'people and places',
      'Health officials in [LOC Lima] said on Monday that [PER Ana Ruiz] had met [PER Joseph Okafor].',
    ],
    [
      'no title',
      'President [PER Emmanuel Macron] met Mr. [PER Johnson] and Sen. [PER Maria Torres] in [LOC Paris].',
    ],
    ['no possessive', '[LOC France]’s finance minister praised [PER Angela Merkel]’s visit to [LOC Berlin].'],
    ['no nationality', 'The Russian president and two South Korean envoys flew to [LOC Geneva].'],
    [
      'a capital that stands for a government',
      '[LOC Moscow] denied on Friday that it had sent troops to [LOC Ukraine].',
    ],
    [
      'a dateline in capitals',
      '[LOC NAIROBI] ([ORG Reuters]) - Police in [LOC Kenya] arrested three men on Tuesday.',
    ],
    ['a town before a hyphen', 'The [LOC New York]-based company will open an office in [LOC Dublin].'],
    [
      'organizations',
      'The [ORG World Health Organization] and the [ORG European Union] sent aid to [LOC Haiti].',
    ],
  ])('marks %s', (_, marked) => expect(mark(marked)).toBe(marked))

  test('marks a name over a line break inside a sentence', () => {
    const marked = 'The mayor thanked [PER Ana\nRuiz] for her work in [LOC Madrid].'
    const { text } = readMarkedText(marked)
    const found = findMentions({ text, blocks: [] }, [{ start: 0, end: text.length, block: 0 }], model)
    expect(writeMarkedText(text, found)).toBe(marked)
  })

  test('finds nothing without a model', () => {
    expect(findMentions({ text: 'Ana Ruiz', blocks: [] }, [{ start: 0, end: 8, block: 0 }])).toEqual([])
  })

  test('finds nothing in another language', () => {
    const text = 'Gestern traf Ana Ruiz in Lima Joseph Okafor.'
    const sentences = [{ start: 0, end: text.length, block: 0 }]
    expect(findMentions({ text, blocks: [], lang: 'de-AT' }, sentences, model)).toEqual([])
    expect(findMentions({ text, blocks: [], lang: 'en-GB' }, sentences, model)).not.toEqual([])
    const german =
      'Die Fähre, die am Mittag den Hafen verließ, kam zu spät, und Kapitän Jonas Brandt wusste nicht, was in Bergen aus den Leuten an Bord geworden war.'
    const span = [{ start: 0, end: german.length, block: 0 }]
    expect(findMentions({ text: german, blocks: [], lang: 'en' }, span, model)).toEqual([])
  })

  test('finds the same twice', () => {
    const text = 'Ana Ruiz met Joseph Okafor in Lima.'
    const find = () => findMentions({ text, blocks: [] }, [{ start: 0, end: text.length, block: 0 }], model)
    expect(find()).toEqual(find())
  })
})

describe('readNerModel', () => {
  test('refuses a file of another kind', () => {
    expect(() => readNerModel(new ArrayBuffer(64))).toThrow('no file of name weights')
  })

  test('refuses a model for other features', () => {
    const other = arrayBuffer()
    new DataView(other).setUint32(8, 999, true)
    expect(() => readNerModel(other)).toThrow(/version 2\.999, but this program reads/u)
  })
})
