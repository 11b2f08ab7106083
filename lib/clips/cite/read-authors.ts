export type Author =
  | { kind: 'person'; given: string; family: string; suffix?: string }
  /** A body, or a name that is left as it stands. */
  | { kind: 'whole'; name: string }

const suffixes = /^(?:jr\.?|sr\.?|i{2,3}|iv|m\.?d\.?|ph\.?d\.?)$/iu
const generations = /^(?:jr\.?|sr\.?|i{2,3}|iv)$/iu
const particles =
  /^(?:van|von|der|den|de|del|della|di|da|do|dos|das|du|la|le|ter|ten|bin|ibn|al|el|zu|zur|af|av|st\.)$/iu
const bodies =
  /\b(?:agency|agence|association|associated|authority|board|bureau|center|centre|committee|company|council|department|desk|editors?|editorial|foundation|government|group|inc|institute|journal|magazine|ministry|network|news|newsroom|office|organi[sz]ation|post|press|reporters?|reuters|service|society|staff|team|times|tribune|university)\b/iu

/** Reads a byline, names joined with ", ". A body (agency, desk, the site itself) stays whole. */
export function readAuthors(written: string, site: string): Author[] {
  // The patterns below would try every part of a long run of spaces.
  const byline = written.replaceAll(/\s+/gu, ' ')
  // With semicolons between them, names may have the family first: "Ruiz, Ana; Coast Council".
  if (byline.includes(';'))
    return byline
      .split(';')
      .map((part) => part.trim())
      .filter(Boolean)
      .map((part) => readInverted(part) ?? readName(part, site))
  const names: string[] = []
  const parts = byline
    .split(/\s*,\s*|\s+(?:and|&)\s+(?=\p{Lu})/u)
    .map((part) => part.trim())
    .filter(Boolean)
  if (bodies.test(byline) && byline.includes(' and ') && !byline.includes(',')) return [whole(byline)]
  for (const part of parts) {
    const last = names.length - 1
    if (suffixes.test(part) && last >= 0) names[last] += `, ${part}`
    else names.push(part)
  }
  return names.map((name) => readName(name, site))
}

function readInverted(part: string): Author | undefined {
  const [family = '', given, suffix] = part.split(/\s*,\s*/u)
  if (!given || suffixes.test(given)) return undefined
  return { kind: 'person', given, family, ...(suffix && { suffix }) }
}

const whole = (name: string): Author => ({ kind: 'whole', name })

function readName(written: string, site: string): Author {
  const [name = '', given] = written.split(', ')
  const all = name.split(' ')
  // "Tom Hill III" has no comma.
  const isGeneration = all.length > 2 && generations.test(all.at(-1) ?? '')
  const words = isGeneration ? all.slice(0, -1) : all
  const suffix = given ?? (isGeneration ? all.at(-1) : undefined)
  // A script without capitals has its own order of names, and makes no initials.
  const hasCapitals = name.toUpperCase() !== name.toLowerCase()
  if (words.length < 2 || !hasCapitals || bodies.test(name) || name.toLowerCase() === site.toLowerCase())
    return whole(written)
  let start = words.length - 1
  while (start > 1 && particles.test(words[start - 1] ?? '')) start -= 1
  return {
    kind: 'person',
    // "J.R." is two names.
    given: words
      .slice(0, start)
      .join(' ')
      .replaceAll(/\.(?=\p{L})/gu, '. '),
    family: words.slice(start).join(' '),
    ...(suffix && { suffix }),
  }
}

/** "Ana María" as "A. M.", "Jean-Paul" as "J.-P."; what stands between the initials is told. */
const initialsOf = (given: string, between: string): string =>
  given
    .split(/\s+/u)
    .map((word) =>
      word
        .split('-')
        .map((part) => `${/^./u.exec(part)?.[0] ?? ''}.`)
        .join('-'),
    )
    .join(between)

/** "Ruiz, Ana". */
export const inverted = (author: Author): string =>
  author.kind === 'whole'
    ? author.name
    : [author.family, author.given, author.suffix].filter(Boolean).join(', ')

/** "Ruiz, A. M.", or with nothing between the initials. */
export const withInitials = (author: Author, between: ' ' | '' = ' '): string =>
  author.kind === 'whole'
    ? author.name
    : [author.family, initialsOf(author.given, between), author.suffix].filter(Boolean).join(', ')

/** "Ana Ruiz". */
export const inOrder = (author: Author): string =>
  author.kind === 'whole'
    ? author.name
    : `${author.given} ${author.family}${author.suffix ? ` ${author.suffix}` : ''}`

/** "Ruiz". */
export const familyOf = (author: Author): string => (author.kind === 'whole' ? author.name : author.family)
