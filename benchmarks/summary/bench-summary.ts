import { parseArgs } from 'node:util'
import { analyze } from '../../lib/analyze/analyze'
import { readPlainText } from '../../lib/analyze/read-plain-text'
import { loadNerModel } from '../../cli/load-ner-model'
import { lead, lexRank, textRank, type Baseline } from './baselines'
import { pairedBootstrap } from './bootstrap'
import { loadPeer } from './load-peer'
import { readSets, type Pair } from './read-pairs'
import { rougeOverReferences, type Rouge } from './rouge'
import { splitWithDatelines } from './split-with-datelines'

type Summarizer = (text: string, length: number) => string[] | Promise<string[]>

const bySentences =
  (choose: Baseline): Summarizer =>
  (text, length) => {
    const sentences = splitWithDatelines(text)
    return choose(sentences, length)
      .toSorted((a, b) => a - b)
      .map((index) => sentences[index] ?? '')
  }

async function ours(): Promise<Summarizer> {
  const model = await loadNerModel()
  return (text, length) => {
    const article = readPlainText(text)
    const { sentences, summary } = analyze(article, { model, sentences: length })
    return summary.sentences.map((index) =>
      article.text.slice(sentences[index]?.start, sentences[index]?.end),
    )
  }
}

async function measure(pairs: Pair[], summarize: Summarizer, length: number): Promise<Rouge[]> {
  const scores: Rouge[] = []
  for (const { text, references } of pairs)
    scores.push(rougeOverReferences(await summarize(text, length), references))
  return scores
}

const percent = (scores: Rouge[], key: keyof Rouge): number[] => scores.map((score) => score[key] * 100)
const mean = (values: number[]): string =>
  (values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)).toFixed(2)
const keys: (keyof Rouge)[] = ['rouge1', 'rouge2', 'rougeL']

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      sentences: { type: 'string', default: '3' },
      'all-references': { type: 'boolean', default: false },
    },
  })
  if (!values.data) {
    process.stdout.write('No data: --data DIR takes a folder of .jsonl files with "text" and "summary".\n')
    return
  }
  const length = Number(values.sentences)
  const peer = await loadPeer()
  const summarizers: Record<string, Summarizer> = {
    Lede: await ours(),
    [`Lead-${length}`]: bySentences(lead),
    TextRank: bySentences(textRank),
    LexRank: bySentences(lexRank),
    ...(peer ? { 'node-summarizer': peer } : {}),
  }
  if (!peer) process.stdout.write('Without a peer: npm install --no-save node-summarizer@1.0.7 adds it.\n')
  const kind = values['all-references'] ? 'mean over all references' : 'first reference'
  for (const [set, pairs] of await readSets(values.data, values['all-references'])) {
    process.stdout.write(`\n${set}: ${pairs.length} articles, ${length} sentences, ROUGE-1/2/L F1, ${kind}\n`)
    const base = await measure(pairs, bySentences(lead), length)
    for (const [name, summarize] of Object.entries(summarizers)) {
      const scores = await measure(pairs, summarize, length)
      const figures = keys.map((key) => mean(percent(scores, key))).join(' / ')
      const differences = keys.map((key) => {
        const { mean: middle, low, high } = pairedBootstrap(percent(scores, key), percent(base, key))
        return `${middle.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`
      })
      process.stdout.write(
        `  ${name.padEnd(16)} ${figures}   against Lead-${length}: ${differences.join('  ')}\n`,
      )
    }
  }
}

await main()
