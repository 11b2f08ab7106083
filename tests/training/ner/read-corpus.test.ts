import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readCorpus, type ReadOptions } from '../../../training/ner/read-corpus'

const folder = mkdtempSync(join(tmpdir(), 'corpus-'))
afterAll(() => rmSync(folder, { recursive: true }))

function print(sentence: string, options: ReadOptions = {}) {
  const file = join(folder, 'corpus.tsv')
  const rows = sentence.split(' ').map((word) => {
    const [token = '', tag = 'O'] = word.split('|')
    return `${token}\t${tag}`
  })
  writeFileSync(file, `-DOCSTART-\n${rows.join('\n')}\n`)
  const [document] = readCorpus(file, options)
  return {
    text: document!.text,
    names: document!.names.map(({ start, end }) => document!.text.slice(start, end)),
  }
}

test.each([
  ['Lima|B-LOC , Peru|B-LOC , is big .', 'Lima, Peru, is big.'],
  ["Ana|B-PER 's dog did n't bark .", "Ana's dog didn't bark."],
  ['It costs $ 5 ( or less ) .', 'It costs $5 (or less).'],
  ['" Stop , " he said .', '"Stop," he said.'],
  ['He left the U.S.|B-LOC .', 'He left the U.S.'],
  ['the constructor works', 'the constructor works'],
])('puts "%s" into print', (tokens, text) => expect(print(tokens).text).toBe(text))

test('keeps the names where they are', () => {
  expect(print("Ana|B-PER Ruiz|I-PER 's Lima|B-LOC .").names).toEqual(['Ana Ruiz', 'Lima'])
})

test('joins hyphens of a corpus that splits them', () => {
  expect(print('a start - up', { splitsHyphens: true }).text).toBe('a start-up')
})

test('writes typographic marks where asked', () => {
  expect(print('" Ana|B-PER \'s "', { curly: true }).text).toBe('“Ana’s”')
})
