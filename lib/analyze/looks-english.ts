const english =
  'the of and to in a is that for it was on with as he be by at his from are this have not which or had but'
/** German, French, Spanish, Italian, Portuguese, Dutch, Polish and Turkish. */
const others =
  'der die das und den von zu mit ist nicht ein eine le la les des et un une du que dans pour qui el los las y del en por con una il di che per non da o os um uma não em het een van dat op te w z i na się nie ve bir bu da de için'

const toSet = (words: string): Set<string> => new Set(words.split(' '))
const englishWords = toSet(english)
const otherWords = toSet(others)
/** In running text of these languages every fifth word and more is one of their commonest. */
const leastShare = 0.15
const fewestWords = 15
const mostCharacters = 4000

/**
 * Guesses by the commonest words whether a text is English, for many pages say nothing of it, or what their template
 * says. It needs evidence of another language to say no: a table of results has hardly any of either, and its names
 * are worth finding.
 */
export function looksEnglish(text: string): boolean {
  const words =
    text
      .slice(0, mostCharacters)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  if (words.length < fewestWords) return true
  const count = (set: Set<string>): number => words.filter((word) => set.has(word)).length
  const other = count(otherWords)
  return other < leastShare * words.length || other <= count(englishWords)
}
