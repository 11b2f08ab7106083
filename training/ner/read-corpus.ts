import { readFileSync } from 'node:fs'
import type { Span } from '../../lib/model/span'

export const goldLabels = ['PER', 'LOC', 'ORG', 'MISC'] as const
export type GoldLabel = (typeof goldLabels)[number]

export interface GoldSpan extends Span {
  label: GoldLabel
}

/** A document as running text, with its corpus' own sentences and names. Offsets are UTF-16. */
export interface GoldDocument {
  text: string
  sentences: Span[]
  names: GoldSpan[]
}

export interface ReadOptions {
  /** The corpus writes "start - up" for "start-up". */
  splitsHyphens?: boolean
  /** Every second document has typographic quotation marks and apostrophes, as most news sites do. */
  curly?: boolean
  /** Sentences stand three in a paragraph, and alone where they do not end in a mark; else each alone. */
  paragraphs?: boolean
  /** Documents of a single sentence are put together by this many, so that a corpus without documents has some. */
  sentencesPerDocument?: number
}

interface Row {
  token: string
  tag: string
}

const marks = new Map(Object.entries({
  '-LRB-': '(', '-RRB-': ')', '-LSB-': '[', '-RSB-': ']', '-LCB-': '{', '-RCB-': '}',
  '``': '"', "''": '"', '/.': '.', '/?': '?', '/-': '-', '&amp;': '&', '&lt;': '<', '&gt;': '>', "'\"'": '"',
})) // prettier-ignore

function readRows(file: string): Row[][][] {
  const documents: Row[][][] = []
  let sentence: Row[] = []
  const close = (): void => {
    if (sentence.length > 0) documents.at(-1)?.push(sentence)
    sentence = []
  }
  for (const line of readFileSync(file, 'utf8').split(/\r?\n/u)) {
    if (line.startsWith('-DOCSTART-')) {
      close()
      documents.push([])
    } else if (!line.trim()) close()
    else {
      const [token = '', tag = 'O'] = line.split('\t')
      if (documents.length === 0) documents.push([])
      sentence.push({ token: marks.get(token) ?? token, tag })
    }
  }
  close()
  return documents.filter((sentences) => sentences.length > 0)
}

const noSpaceBefore = /^(?:[,.;:!?)\]}%…]+|['’](?:s|S|m|d|ll|re|ve|t)|n['’]t|N['’]T)$/u
const noSpaceAfter = /^[([{$£€#]+$/u
const word = /^[\p{L}\p{N}]/u

/** Puts tokens back into print, one sentence after the other. */
class Printer {
  text = ''
  readonly sentences: Span[] = []
  readonly names: GoldSpan[] = []

  constructor(private readonly options: ReadOptions) {}

  sentence(rows: Row[]): void {
    if (this.text) this.text += this.text.endsWith('\n') ? '' : ' '
    const sentenceStart = this.text.length
    let glue = true
    let quoteOpen = false
    let name: GoldSpan | undefined
    for (const [index, { token, tag }] of rows.entries()) {
      const previous = rows[index - 1]?.token ?? ''
      const next = rows[index + 1]?.token ?? ''
      let print = token
      let glueNext = noSpaceAfter.test(token)
      let glueHere = glue || noSpaceBefore.test(token)
      if (token === '"') {
        print = this.options.curly ? (quoteOpen ? '”' : '“') : '"'
        if (quoteOpen) glueHere = true
        else glueNext = true
        quoteOpen = !quoteOpen
      } else if ((token === "'" || token === '’') && next === 's') glueHere = glueNext = true
      else if (token === "'" || token === '’') glueHere ||= previous.endsWith('s')
      else if (token === '/') glueHere = glueNext = true
      else if (token === '-' && this.options.splitsHyphens && word.test(previous) && word.test(next))
        glueHere = glueNext = true
      // "U.S." at the end of a sentence has one full stop in print.
      if (token === '.' && previous.endsWith('.')) print = ''
      if (this.options.curly) print = print.replaceAll("'", '’')
      if (!glueHere && index > 0) this.text += ' '
      const start = this.text.length
      this.text += print
      glue = glueNext
      if (tag === 'O' || !print) name = undefined
      else {
        const label = tag.slice(2) as GoldLabel
        if (name && tag.startsWith('I-') && name.label === label) name.end = this.text.length
        else this.names.push((name = { start, end: this.text.length, label }))
      }
    }
    this.sentences.push({ start: sentenceStart, end: this.text.length })
  }

  paragraph(): void {
    this.text += '\n\n'
  }

  document(): GoldDocument {
    return { text: this.text, sentences: this.sentences, names: this.names }
  }
}

/** Reads a BIO file and puts its documents back into print. */
export function readCorpus(file: string, options: ReadOptions = {}): GoldDocument[] {
  let documents = readRows(file)
  const { sentencesPerDocument } = options
  if (sentencesPerDocument) {
    const all = documents.flat()
    documents = []
    for (let at = 0; at < all.length; at += sentencesPerDocument)
      documents.push(all.slice(at, at + sentencesPerDocument))
  }
  return documents.map((sentences, number) => {
    const printer = new Printer({ ...options, curly: options.curly && number % 2 === 0 })
    for (const [index, rows] of sentences.entries()) {
      if (index > 0 && (!options.paragraphs || index % 3 === 0 || !/[.!?]["”’')]*$/u.test(printer.text)))
        printer.paragraph()
      printer.sentence(rows)
    }
    return printer.document()
  })
}
