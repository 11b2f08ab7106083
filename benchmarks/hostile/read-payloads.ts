import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'

export interface Payload {
  /** The file and its place there: "dompurify-expect#12". */
  name: string
  text: string
}

type Entry = string | { payload?: unknown; input?: unknown; b64?: unknown; bytes_b64?: unknown }

/** All payloads of JSON files, or of the JSON files in a folder. A file that is no list is passed over. */
export function readPayloads(paths: string[]): Payload[] {
  return paths.flatMap(filesOf).flatMap((file) => {
    const entries: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (!Array.isArray(entries)) return []
    return (entries as Entry[]).map((entry, index) => ({
      name: `${basename(file, '.json')}#${index}`,
      text: textOf(entry),
    }))
  })
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => join(path, name))
}

function textOf(entry: Entry): string {
  if (typeof entry === 'string') return entry
  const bytes = entry.b64 ?? entry.bytes_b64
  if (typeof bytes === 'string') return Buffer.from(bytes, 'base64').toString('utf8')
  const text = entry.payload ?? entry.input ?? ''
  return withElement(typeof text === 'string' ? text : JSON.stringify(text))
}

/** A list of handlers by their names alone is about elements that have them. */
const withElement = (text: string): string =>
  /^on[a-z]+$/u.test(text) ? `<b tabindex="1" ${text}="alert(1)">x</b>` : text
