import { citeArticle, headlineOf, type CitationStyle } from './cite-article'
import { insideDouble, insideSingle, italic, joinNames, plain, type CitedText } from './cited-text'
import type { CitedWork } from './cited-work'
import { headlineCase } from './headline-case'
import { familyOf } from './read-authors'

/** Words of an article, and who spoke them where it quotes somebody. */
export interface CitedPassage {
  words: string
  speaker?: string
  /** Which paragraph of the article they stand in, from 1; pages it has none. */
  paragraph?: number
}

export interface PassageCitation {
  /** As it stands in the reader's own text. */
  passage: CitedText
  /** As it stands in the list of works, or at the foot of the page. */
  reference: CitedText
}

/** Cites words of an article. What somebody says in it is cited, or quoted, in it. */
export function citePassage(work: CitedWork, cited: CitedPassage, style: CitationStyle): PassageCitation {
  const isHarvard = style === 'harvard'
  // The comma before "she said" is not a part of what is quoted.
  const words = bare(cited.words).replace(/,$/u, '')
  const inside = isHarvard ? insideSingle(words) : insideDouble(words)
  const quoted = (text: string): string => (isHarvard ? `‘${text}’` : `“${text}”`)
  const { speaker } = cited
  if (style === 'chicago' || style === 'footnote') {
    const note = citeArticle(work, 'footnote')
    return {
      passage: plain(quoted(inside)),
      reference: speaker ? [...plain(`${speaker}, quoted in `), ...note] : note,
    }
  }
  const said = speaker
    ? `${speaker}, ${{ apa: 'as cited in', harvard: 'quoted in', mla: 'qtd. in' }[style]} `
    : ''
  const year = (work.published ?? work.updated)?.year
  const when = { apa: `, ${year ?? 'n.d.'}`, harvard: `, ${year ?? 'no date'}`, mla: '' }[style]
  const where = style === 'apa' && cited.paragraph ? `, para. ${cited.paragraph}` : ''
  // The stop of a sentence goes behind the brackets; what asks or exclaims keeps its mark and gets a stop there too.
  const [, ending = ''] = /([.?!…])[’”]?$/u.exec(inside) ?? []
  const open = inside.replace(/\.(?=[’”]?$)/u, '')
  return {
    passage: [
      ...plain(`${quoted(open)} (${said}`),
      ...source(work, style),
      ...plain(`${when}${where})${ending && '.'}`),
    ],
    reference: citeArticle(work, style),
  }
}

/** Without the quotation marks around it, which the style puts there. */
function bare(words: string): string {
  const line = words.replaceAll(/\s+/gu, ' ').trim()
  const [, inner = ''] = /^(?:“([^“”]*)”|"([^"]*)")$/u.exec(line)?.filter((part) => part !== undefined) ?? []
  return inner || line
}

function source(work: CitedWork, style: 'apa' | 'harvard' | 'mla'): CitedText {
  const { authors, title, site } = work
  const names = authors.map(familyOf)
  const [first = ''] = names
  if (names.length > (style === 'harvard' ? 3 : 2))
    return style === 'harvard' ? [...plain(`${first} `), ...italic('et al.')] : plain(`${first} et al.`)
  if (first) return plain(joinNames(names, style === 'apa' ? '&' : 'and', 'never'))
  if (style === 'harvard') return italic(site)
  if (style === 'apa') return italic(headlineCase(shortened(title)))
  return plain(`“${headlineOf({ ...work, title: shortened(title) })}”`)
}

/** A long title as it stands in brackets: what is before its colon, else its first words. */
function shortened(title: string): string {
  const [beginning = title] = title.split(/:\s/u)
  const words = beginning.split(' ')
  if (words.length <= 8) return beginning
  return words
    .slice(0, 4)
    .join(' ')
    .replace(/(?: (?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with))+$/iu, '')
}
