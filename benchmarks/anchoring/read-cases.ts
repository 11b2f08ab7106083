import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Annotation } from '../../lib/model/annotation'

/** A mark made on a page, and the text of the page after it was edited. */
export interface Case {
  page: string
  /** How the page was edited. */
  kind: string
  selectors: Annotation['selectors']
  text: string
  /** Where the mark stands in `text`; null where its words are gone. */
  start: number | null
  /** What stands there now. */
  expect: string | null
}

interface Line extends Omit<Case, 'selectors'> {
  sel: { exact: string; prefix: string; suffix: string; start: number; end: number }
}

/** Reads every case below a folder, in the order of file names. */
export async function readCases(folder: string): Promise<Case[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).toSorted()
  const files = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  return files
    .flatMap((file) => file.split('\n').filter((line) => line.trim() !== ''))
    .map((line) => {
      const { sel, page, kind, text, start, expect } = JSON.parse(line) as Line
      const { exact, prefix, suffix } = sel
      const selectors = { quote: { exact, prefix, suffix }, position: { start: sel.start, end: sel.end } }
      return { page, kind, selectors, text, start, expect }
    })
}
