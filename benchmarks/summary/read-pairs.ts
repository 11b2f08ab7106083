import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** An article and the summaries that people wrote of it, each as its sentences. */
export interface Pair {
  text: string
  references: string[][]
}

/** Reads every `.jsonl` file under a folder; its name, or its folder's where it is called "pairs", names the set. */
export async function readSets(folder: string, allReferences: boolean): Promise<Map<string, Pair[]>> {
  const files = (await readdir(folder, { recursive: true }))
    .filter((file) => file.endsWith('.jsonl'))
    .toSorted()
  const sets = new Map<string, Pair[]>()
  for (const file of files) {
    const path = join(folder, file)
    const name = basename(file, '.jsonl')
    const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim())
    sets.set(
      name === 'pairs' ? basename(dirname(path)) : name,
      lines.map((line) => readPair(line, allReferences)),
    )
  }
  return sets
}

function readPair(line: string, allReferences: boolean): Pair {
  const { text, summary, summarySents, refs } = JSON.parse(line) as {
    text: string
    summary: string
    summarySents?: string[]
    refs?: string[]
  }
  const first = summarySents ?? splitPlainly(summary)
  return { text, references: allReferences && refs ? refs.map(splitPlainly) : [first] }
}

const splitPlainly = (text: string): string[] =>
  [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment)
