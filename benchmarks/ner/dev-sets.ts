import { join } from 'node:path'
import { readCorpus, type GoldDocument } from '../../training/ner/read-corpus'
import { normalizeNames } from '../../training/ner/normalize-names'

/** The development sets in print, by name; only for measuring. */
export function readDevSets(folder: string): Map<string, GoldDocument[]> {
  const read = (name: string, options: Parameters<typeof readCorpus>[1]): [string, GoldDocument[]] => [
    name,
    readCorpus(join(folder, 'dev', name, 'dev.tsv'), { ...options, paragraphs: true }),
  ]
  return new Map(
    [
      read('conll03', {}),
      read('worldwide', { splitsHyphens: true }),
      read('ontonotes', { splitsHyphens: true, sentencesPerDocument: 25 }),
    ].map(([name, documents]) => [name, documents.map((document) => normalizeNames(document, name))]),
  )
}
