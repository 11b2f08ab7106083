import { parseArgs } from 'node:util'

export const usage = `Usage: npm run --silent analyze -- [options] [FILE ...]
  FILE            .html or .htm: a page; .txt: plain text; -: standard input, as text unless --html
  --html          standard input is a page
  --url URL       the page's address (for relative links, site name, canonical address)
  --json          {"article": ..., "analysis": ...} instead of a report for people
  --sentences N   length of the summary (default 3)
  --jsonl         one JSON object a line on standard input, one line for each on standard output:
                    {"id": "a1", "html": "..."}  or  {"id": "a2", "text": "..."}
  --timings       adds "ms": {"extract": ..., "analyze": ...} in process CPU milliseconds
  --help          shows this
Exit code: 0 all read, 1 an input had no article or could not be read, 2 wrong usage.
`

export interface Options {
  files: string[]
  html: boolean
  url?: string
  json: boolean
  jsonl: boolean
  timings: boolean
  help: boolean
  sentences: number
}

/** Said to the user with the usage; exit code 2. */
export class UsageError extends Error {}

/** Reads the command line. Throws `UsageError` where it makes no sense. */
export function parseOptions(args: string[]): Options {
  const { values, positionals: files } = parse(args)
  const sentences = Number(values.sentences)
  if (!Number.isInteger(sentences) || sentences < 1)
    throw new UsageError(`--sentences takes a whole number from 1 on, not "${values.sentences}".`)
  if (values.url !== undefined && !URL.canParse(values.url))
    throw new UsageError(`--url takes an address such as https://example.org/story, not "${values.url}".`)
  if (values.jsonl && files.length > 0)
    throw new UsageError('--jsonl reads standard input, so it takes no FILE.')
  if (!values.jsonl && !values.help && files.length === 0)
    throw new UsageError('Name a FILE, or - for standard input.')
  const unknown = files.find((file) => file !== '-' && !/\.(?:html?|txt)$/iu.test(file))
  if (unknown) throw new UsageError(`${unknown}: only .html, .htm and .txt files are read.`)
  return { ...values, sentences, files }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        html: { type: 'boolean', default: false },
        url: { type: 'string' },
        json: { type: 'boolean', default: false },
        jsonl: { type: 'boolean', default: false },
        timings: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
        sentences: { type: 'string', default: '3' },
      },
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
