import { describe, expect, it } from 'vitest'
import { readPlainText } from '../../../lib/analyze/read-plain-text'

const read = (input: string): [string, string][] => {
  const { text, blocks } = readPlainText(input)
  return blocks.map(({ start, end, kind, level }) => [`${kind}${level ?? ''}`, text.slice(start, end)])
}

const long =
  'The harbour of Port Larkin was shut for a second day on Monday after a storm tore two cranes from their rails, the town said.'

describe('readPlainText', () => {
  it('turns CRLF into LF and changes nothing else', () => {
    expect(readPlainText('  A\r\n\r\n\tB \r C\u00A0\n').text).toBe('  A\n\n\tB \r C\u00A0\n')
  })

  it('parts blocks at blank lines, keeps single line ends inside, and leaves out white space around', () => {
    expect(read(`\n  ${long}\nAnd then.  \n \t \n\n${long}\n`)).toEqual([
      ['paragraph', `${long}\nAnd then.`],
      ['paragraph', long],
    ])
  })

  it.each(['', ' \n\t\n'])('finds nothing in white space', (input) => {
    expect(readPlainText(input).blocks).toEqual([])
  })

  it('takes a short first block without a full stop for the title, also a question', () => {
    expect(read(`Storm shuts harbour\n\n${long}`)[0]).toEqual(['heading1', 'Storm shuts harbour'])
    expect(read(`Who shut the harbour?\n\n${long}`)[0]?.[0]).toBe('heading1')
    expect(read(`It rained.\n\n${long}`)[0]?.[0]).toBe('paragraph')
    expect(read('Storm shuts harbour')[0]?.[0]).toBe('paragraph')
    expect(read(`By Ana Ruiz\n\n${long}`)[0]?.[0]).toBe('paragraph')
  })

  it('takes a short line between long paragraphs for a heading', () => {
    expect(read(`${long}\n\nWhat comes next\n\n${long}`)[1]).toEqual(['heading2', 'What comes next'])
    expect(read(`${long}\n\n“It was loud,” she said.\n\n${long}`)[1]?.[0]).toBe('paragraph')
  })

  it('tells captions by their credit, and lists by their bullets', () => {
    expect(
      read(`${long}\n\nCranes lie in the water [Ana Ruiz/ AFP]\n\n- one crane\n- two cranes\n\n${long}`),
    ).toEqual([
      ['paragraph', long],
      ['caption', 'Cranes lie in the water [Ana Ruiz/ AFP]'],
      ['item', '- one crane\n- two cranes'],
      ['paragraph', long],
    ])
  })

  it('reads a megabyte of white space in linear time', () => {
    const start = process.cpuUsage().user
    readPlainText(`a${' \n'.repeat(500_000)}b${'['.repeat(300)}`)
    expect(process.cpuUsage().user - start).toBeLessThan(2_000_000)
  })
})
