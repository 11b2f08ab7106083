import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import type { Label } from '../../lib/model/analysis'
import { readDevSets } from '../../benchmarks/ner/dev-sets'
import { f1, score } from '../../benchmarks/ner/score'
import { findMentions } from '../../lib/analyze/ner/find-mentions'
import { readNerModel, type NerModel } from '../../lib/analyze/ner/model'
import { featureVersion } from '../../lib/analyze/ner/features'
import { nameKinds } from '../../lib/analyze/ner/labels'
import { buildLexicon } from './build-lexicon'
import { corpora } from './corpora'
import { trainCrf } from './crf'
import { prepare } from './prepare'
import { prune } from './prune'
import { writeModel } from './write-model'

/** Chosen on the development sets. */
const settings = {
  epochs: 3,
  rate: 0.06,
  dropout: 0.15,
  seed: 1,
  shrink: 0,
  inertia: 0.1,
  least: 0.003,
  fewest: 3,
  keep: 150_000,
  step: 0.06,
}

const { values } = parseArgs({ options: { data: { type: 'string' } } })
if (!values.data) {
  process.stderr.write('Name the folder with the corpora: npm run train -- --data DIR\n')
  process.exit(2)
}

const start = Date.now()
const say = (words: string): void => {
  process.stdout.write(`${((Date.now() - start) / 1000).toFixed(0).padStart(4)} s  ${words}\n`)
}

const data = buildLexicon()
say(`lexicon: ${data.entries.size} words and phrases`)
const lexicon = {
  find: (hash: number) => data.entries.get(hash) ?? 0,
  middle: data.middle,
  coarse: data.coarse,
}
const set = prepare(values.data, lexicon, settings.fewest)
say(`${set.gold.length} tokens, ${set.featureCount} features`)
const weights = trainCrf(set, {
  ...settings,
  onEpoch: (epoch, loss) => say(`epoch ${epoch}: loss ${loss.toFixed(0)}`),
})
const bytes = writeModel(prune(weights, set, settings.keep), data, settings.step)

const round = (value: number): number => Math.round(value * 10) / 10

/** F1 of exact spans and labels on running text, by development set. */
function measure(from: string, model: NerModel): Record<string, Record<Label, number>> {
  return Object.fromEntries(
    [...readDevSets(from)].map(([name, documents]) => {
      const { person, place, organization } = score(documents, (article, sentences) =>
        findMentions(article, sentences, model),
      )
      return [
        name,
        { person: round(f1(person)), place: round(f1(place)), organization: round(f1(organization)) },
      ]
    }),
  )
}

const folder = new URL('../../public/models/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('ner-en.bin', folder), bytes)
const about = {
  language: 'en',
  labels: nameKinds,
  featureVersion,
  settings,
  scores: measure(values.data, readNerModel(new Uint8Array(bytes).buffer)),
  tokens: set.gold.length,
  corpora: corpora.map(({ name, licence, weight, every = 1, swapped = 0 }) => ({
    name,
    licence,
    weight,
    every,
    swapped,
  })),
  bytes: bytes.length,
  bytesGzipped: gzipSync(bytes, { level: 9 }).length,
}
writeFileSync(new URL('ner-en.json', folder), `${JSON.stringify(about, null, 2)}\n`)
say(`public/models/ner-en.bin: ${about.bytes} bytes, ${about.bytesGzipped} gzipped`)
