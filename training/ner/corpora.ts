import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { normalizeNames } from './normalize-names'
import { readCorpus, type GoldDocument, type ReadOptions } from './read-corpus'

export interface Corpus extends ReadOptions {
  name: string
  licence: string
  files: string[]
  /** How much one of its sentences counts. */
  weight: number
  /** Other names (nationalities, works, events) are not marked. */
  partial?: boolean
  /** Take one document of so many. */
  every?: number
}

/** What the tagger learns from. Each licence lets trained weights be given on. */
export const corpora: readonly Corpus[] = [
  { name: 'gmb', licence: 'public domain texts (Groningen Meaning Bank 2.2)', files: ['train', 'dev', 'test'], weight: 0.3, every: 4 },
  { name: 'redocred', licence: 'MIT, Wikipedia text CC BY-SA 3.0', files: ['train', 'dev', 'test'], weight: 1, splitsHyphens: true },
  { name: 'crossner', licence: 'MIT, Wikipedia text CC BY-SA 3.0', files: ['train', 'dev', 'test'], weight: 0.7, sentencesPerDocument: 6 },
  { name: 'wikigold', licence: 'CC BY 4.0', files: ['test'], weight: 1 },
  { name: 'uner_ewt', licence: 'CC BY-SA 4.0', files: ['train', 'test'], weight: 1, partial: true },
  { name: 'gum', licence: 'CC BY 4.0 annotations', files: ['train'], weight: 0.3, partial: true, splitsHyphens: true },
  { name: 'btc', licence: 'CC BY 4.0', files: ['train', 'dev', 'test'], weight: 0.5, partial: true, sentencesPerDocument: 1 },
  { name: 'wnut17', licence: 'CC BY 4.0', files: ['train', 'dev', 'test'], weight: 0.3, partial: true, sentencesPerDocument: 1 },
] // prettier-ignore

/** Reads a corpus' documents; gives none where the folder lacks it. */
export function readTraining(folder: string, corpus: Corpus): GoldDocument[] {
  return corpus.files.flatMap((name) => {
    const file = join(folder, 'train', corpus.name, `${name}.tsv`)
    if (!existsSync(file)) return []
    return readCorpus(file, corpus)
      .filter((_, index) => index % (corpus.every ?? 1) === 0)
      .map((document) => normalizeNames(document, corpus.name))
  })
}
