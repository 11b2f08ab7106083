import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { normalizeNames } from './normalize-names'
import { readCorpus, type GoldDocument, type GoldLabel, type ReadOptions } from './read-corpus'

export interface Corpus extends ReadOptions {
  name: string
  licence: string
  files: string[]
  /** How much one of its sentences counts. */
  weight: number
  /** What is not marked, or not well enough to learn from. */
  unmarked?: readonly GoldLabel[]
  /** Documents that are taken a second time, with other names in the place of people and towns; 0 to 1. */
  swapped?: number
  /** Take one document of so many. */
  every?: number
}

/** What the tagger learns from. Each licence lets trained weights be given on. */
export const corpora: readonly Corpus[] = [
  { name: 'gmb', licence: 'public domain texts (Groningen Meaning Bank 2.2)', files: ['train', 'dev', 'test'], weight: 0.15, every: 2, swapped: 0.3 },
  { name: 'redocred', licence: 'MIT, Wikipedia text CC BY-SA 3.0', files: ['train', 'dev', 'test'], weight: 1, swapped: 0.3, splitsHyphens: true },
  { name: 'crossner', licence: 'MIT, Wikipedia text CC BY-SA 3.0', files: ['train', 'dev', 'test'], weight: 0.7, swapped: 0.3, sentencesPerDocument: 6 },
  { name: 'wikigold', licence: 'CC BY 4.0', files: ['test'], weight: 1, swapped: 0.5 },
  { name: 'uner_ewt', licence: 'CC BY-SA 4.0', files: ['train', 'test'], weight: 1, unmarked: ['MISC'] },
  { name: 'gum', licence: 'CC BY 4.0 annotations', files: ['train'], weight: 0.3, unmarked: ['LOC', 'ORG', 'MISC'], splitsHyphens: true },
  { name: 'btc', licence: 'CC BY 4.0', files: ['train', 'dev', 'test'], weight: 0.7, unmarked: ['MISC'], sentencesPerDocument: 1 },
  { name: 'wnut17', licence: 'CC BY 4.0', files: ['train', 'dev', 'test'], weight: 0.3, unmarked: ['MISC'], sentencesPerDocument: 1 },
] // prettier-ignore

/** Reads a corpus' documents; gives none where the folder lacks it. */
export function readTraining(folder: string, corpus: Corpus): GoldDocument[] {
  return corpus.files.flatMap((name) => {
    const file = join(folder, 'train', corpus.name, `${name}.tsv`)
    if (!existsSync(file)) return []
    return readCorpus(file, { ...corpus, curly: true })
      .filter((_, index) => index % (corpus.every ?? 1) === 0)
      .map((document) => normalizeNames(document, corpus.name))
      .map((document) => ({
        ...document,
        names: document.names.filter(({ label }) => !corpus.unmarked?.includes(label)),
      }))
  })
}
