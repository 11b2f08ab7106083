import { citeArticle, type CitationStyle } from './cite-article'
import { innerQuotes, italic, joinNames, plain, type CitedText } from './cited-text'
import type { CitedWork } from './cited-work'
import { familyOf } from './read-authors'

/** Words of an article, and who spoke them where it quotes somebody. */
export interface CitedPassage {
  words: string
  speaker?: string
}

export interface PassageCitation {
  /** As it stands in the reader's own text. */
  passage: CitedText
  /** As it stands in the list of works, or at the foot of the page. */
  reference: CitedText
}

/** Cites words of an article. What somebody says in it is "quoted in" it. */
export function citePassage(
  work: CitedWork,
  { words, speaker }: CitedPassage,
  style: CitationStyle,
): PassageCitation {
  const inside = innerQuotes(
    words.replaceAll(/\s+/gu, ' ').trim(),
    style === 'harvard' ? ['“', '”'] : ['‘', '’'],
  )
  const quoted = style === 'harvard' ? `‘${inside}’` : `“${inside}”`
  const reference = citeArticle(work, style)
  if (style === 'chicago' || style === 'footnote') {
    const note = citeArticle(work, 'footnote')
    return {
      passage: plain(quoted),
      reference: speaker ? [...plain(`${speaker}, quoted in `), ...note] : note,
    }
  }
  const year = work.published?.year
  const when = { apa: `, ${year ?? 'n.d.'}`, harvard: `, ${year ?? 'no date'}`, mla: '' }[style]
  const said = speaker
    ? { apa: `${speaker}, as quoted in `, harvard: `${speaker}, quoted in `, mla: `${speaker}, qtd. in ` }[
        style
      ]
    : ''
  return {
    passage: [...plain(`${quoted} (${said}`), ...source(work, style), ...plain(`${when})`)],
    reference,
  }
}

function source({ authors, title, site }: CitedWork, style: 'apa' | 'harvard' | 'mla'): CitedText {
  const names = authors.map(familyOf)
  const [first = ''] = names
  if (names.length > (style === 'harvard' ? 3 : 2))
    return style === 'harvard' ? [...plain(`${first} `), ...italic('et al.')] : plain(`${first} et al.`)
  if (first) return plain(joinNames(names, style === 'apa' ? '&' : 'and', 'never'))
  if (style === 'harvard') return italic(site)
  return style === 'apa' ? italic(title) : plain(`“${innerQuotes(title, ['‘', '’'])}”`)
}
