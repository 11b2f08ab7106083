import { describe, expect, it } from 'vitest'
import { parseOptions, UsageError } from '../../cli/parse-options'

describe('parseOptions', () => {
  it('reads files and options in any order', () => {
    expect(parseOptions(['a.html', '--json', 'b.txt', '-', '--sentences', '5'])).toEqual({
      files: ['a.html', 'b.txt', '-'],
      html: false,
      json: true,
      jsonl: false,
      timings: false,
      help: false,
      sentences: 5,
    })
  })

  it('takes summaries of three sentences where nothing is said', () => {
    expect(parseOptions(['-']).sentences).toBe(3)
  })

  it.each([
    ['no file', []],
    ['an option that does not exist', ['--wrong', '-']],
    ['a length that is no number', ['--sentences', 'many', '-']],
    ['a length of nothing', ['--sentences', '0', '-']],
    ['a kind of file that is not read', ['story.docx']],
    ['--jsonl with a file', ['--jsonl', 'story.txt']],
    ['--url that is no address', ['--url', 'here', '-']],
  ])('throws for %s', (_, args) => {
    expect(() => parseOptions(args)).toThrow(UsageError)
  })
})
