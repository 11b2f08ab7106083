import { readFile } from 'node:fs/promises'
import { readNerModel, type NerModel } from '../lib/analyze/ner/model'

/** Reads the name tagger's weights that ship in the package; undefined where the file is missing. Throws where it is of another version. */
export async function loadNerModel(): Promise<NerModel | undefined> {
  const file = new URL('../public/models/ner-en.bin', import.meta.url)
  const bytes = await readFile(file).catch(() => undefined)
  return bytes && readNerModel(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
}
