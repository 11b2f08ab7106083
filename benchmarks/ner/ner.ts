import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import nlp from 'compromise'
import type { Label } from '../../lib/model/analysis'
import { findMentions } from '../../lib/analyze/ner/find-mentions'
import { readNerModel } from '../../lib/analyze/ner/model'
import { readDevSets } from './dev-sets'
import { f1, score, type Counts, type Finder, type Named } from './score'

const { values } = parseArgs({
  options: { data: { type: 'string' }, peers: { type: 'boolean', default: true } },
  allowNegative: true,
})
if (!values.data) {
  process.stderr.write('Name the folder with the corpora: npm run bench:ner -- --data DIR\n')
  process.exit(2)
}

const cpu = (): number => process.cpuUsage().user / 1000

const bytes = readFileSync(new URL('../../public/models/ner-en.bin', import.meta.url))
const beforeModel = cpu()
const model = readNerModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
const startUp = cpu() - beforeModel

const lede: Finder = (article, sentences) => findMentions(article, sentences, model)

type Offset = { text: string; offset: { start: number; length: number } }

const json = (view: { json: (options: object) => unknown }): Offset[] =>
  view.json({ offset: true }) as Offset[]

const compromise: Finder = ({ text }) => {
  const document = nlp(text)
  const read = (label: Label, list: Offset[]): Named[] =>
    list.map(({ text: words, offset: { start, length } }) => {
      const bare = words.replace(/^[\s"“‘'([]+|(?:['’]s)?[\s.,;:!?"”’')\]]*$/gu, '')
      const from = Math.max(start, text.indexOf(bare, start))
      return { label, start: from, end: from + (bare.length || length) }
    })
  return [
    ...read('person', json(document.people())),
    ...read('place', json(document.places())),
    ...read('organization', json(document.organizations())),
  ]
}

const percent = (part: number, whole: number): string => ((100 * part) / (whole || 1)).toFixed(1).padStart(5)

const line = (counts: Counts): string => {
  const { gold, found, exact, overlapping } = counts
  return `P ${percent(exact, found)}  R ${percent(exact, gold)}  F1 ${f1(counts).toFixed(1).padStart(5)}  overlapping P ${percent(overlapping, found)}`
}

const finders: [string, Finder][] = [
  ['lede', lede],
  ...(values.peers ? [['compromise', compromise] as [string, Finder]] : []),
]
for (const [name, documents] of readDevSets(values.data)) {
  const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0)
  for (const [finder, find] of finders) {
    const first = cpu()
    const firstDocument = documents[0]!
    score([firstDocument], find)
    const cold = cpu() - first
    const start = cpu()
    const scores = score(documents, find)
    const perThousand = ((cpu() - start) / words) * 1000
    process.stdout.write(
      `${name} · ${finder} · ${perThousand.toFixed(1)} ms CPU for 1,000 words, first article ${cold.toFixed(0)} ms\n`,
    )
    for (const label of ['person', 'place', 'organization'] as const)
      process.stdout.write(`  ${label.padEnd(13)} ${line(scores[label])}\n`)
  }
}
process.stdout.write(
  `ner-en.bin: ${gzipSync(bytes, { level: 9 }).length} bytes gzipped, read in ${startUp.toFixed(0)} ms CPU\n`,
)
