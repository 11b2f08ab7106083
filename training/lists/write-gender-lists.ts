import { writeFileSync } from 'node:fs'
import { readFirstNames, type GenderCounts } from './read-first-names'
import { readWordRanks } from './read-word-ranks'
import { womensNames, mensNames } from './more-first-names'

const names = readFirstNames()
const ranks = readWordRanks()

/** Rarer names would weigh more in the package than they help. */
const mostRareRank = 60_000

const other: Record<keyof GenderCounts, keyof GenderCounts> = { female: 'male', male: 'female' }

function choose(gender: keyof GenderCounts, mine: string[], theirs: string[]): string[] {
  const chosen = [...names].flatMap(([name, count]) =>
    count[gender] >= 5 * count[other[gender]] && (ranks.get(name) ?? Infinity) < mostRareRank ? [name] : [],
  )
  return [...new Set([...chosen, ...mine])].filter((name) => !theirs.includes(name)).toSorted()
}

function write(file: string, constant: string, words: string, list: string[]): void {
  const text = `/** First names of ${words}, one a line, in lower case. Written by \`npm run train:genders\`. */
export const ${constant} = \`
${list.join('\n')}
\`
`
  writeFileSync(new URL(`../../lib/analyze/words/${file}`, import.meta.url), text)
  process.stdout.write(`${file}: ${list.length} names\n`)
}

write('female-names.ts', 'femaleNames', 'women', choose('female', womensNames, mensNames))
write('male-names.ts', 'maleNames', 'men', choose('male', mensNames, womensNames))
