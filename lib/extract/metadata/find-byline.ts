import { cleanName, cleanNames, isFullName, isStaff, withoutAgencies } from './clean-names'
import { readLastLine, readLines, readOrganization, readRoleLine } from './read-byline-lines'
import type { LinkedArticle } from './read-json-ld'
import { readMarkedTexts, readNamesAnywhere, readNamesNear, readOddName } from './read-marked-names'
import type { MetaTags } from './read-meta-tags'

const authorTags = (
  'author article:author article:author_name og:article:author parsely-author sailthru.author dc.creator ' +
  'dcterms.creator creator byl cxenseparse:author authors bt:author rbauthors citation_author'
).split(' ')

/** What stands before the name of somebody who had another part in it. */
const otherRole =
  /(?:\bcontributions? (?:from|by)|\b(?:photo(?:graph)?(?:s|y|ed)?|pictures|illustrat(?:ions?|ed)|video|edit(?:ed|ing)|review(?:ed)?|fact[- ]checked|styled|produced|translated) by)[\s:]*(?:(?:[^.;:|\n]{0,80}?(?:,|\band|&)\s*)?)$/iu

/** What the byline is sought in. */
export interface BylineSources {
  document: Document
  headline?: Element
  linked?: LinkedArticle
  tags: MetaTags
  /** The lines around the headline. */
  lines: readonly string[]
  siteName?: string
}

/**
 * The authors' names, joined with ", ": the people that JSON-LD names, unless the visible byline names them and
 * more; then those of the visible byline, then those of the `<meta>` tags; a newsroom only where nobody is named.
 * Undefined where the page names nobody.
 */
export function findByline(sources: BylineSources): string | undefined {
  const { document, headline, linked, tags, lines, siteName } = sources
  const isPerson = (name: string): boolean => squash(name) !== squash(siteName ?? '')
  const inLines = readLines(lines).filter(isPerson)
  const people = withoutAgencies(
    (linked?.people ?? []).flatMap((name) => cleanNames(cleanName(name))).filter(isPerson),
  ).map((name) => inLines.find((shown) => isAccented(shown, name)) ?? name)
  const tagged = readTags(tags).filter(isPerson)
  const near = lazily(() => (headline ? readNamesNear(headline).filter(isPerson) : []))
  // Where the page's data says "Courier Staff", a person found anywhere on it is the author of something else.
  const staff = [...(linked?.people ?? []), ...readTagLines(tags)]
    .map((name) => cleanName(name))
    .filter(isStaff)
  const isMore = (names: string[]): boolean =>
    people.length > 0 && names.length > people.length && hasAll(names, people)
  const agrees = people.length > 0 && people.join() === inLines.join()
  // A name in the tags that the page shows too is surer than one that only stands near the headline.
  const findShownTag = (): string[] => {
    const single = readTagLines(tags)
      .map((content) => readTag(content).filter(isPerson))
      .filter(([name = '', ...others]) => others.length === 0 && isFullName(name) && !near().includes(name))
    if (single.length === 0) return []
    const shown = readMarkedTexts(document)
    return single.find(([name]) => shown.some((text) => text === name)) ?? []
  }
  // Programs write all who had a part in the page into its tags; the page shows its author.
  const isAlone = (): boolean =>
    near().length > 0 &&
    hasAll(tagged, near()) &&
    !tagged.some((name) => !near().includes(name) && lines.some((line) => line.includes(name)))
  // Each is read only where the ones before it name nobody: looking through the page costs time.
  const candidates = [
    (): string[] => (agrees ? people : ([inLines, people.length > 0 ? near() : []].find(isMore) ?? [])),
    (): string[] => people,
    (): string[] =>
      tagged.length > 1 ? (hasAll(inLines, tagged) ? inLines : isAlone() ? near() : tagged) : [],
    findShownTag,
    (): string[] => readRoleLine(lines).filter(isPerson),
    (): string[] => (staff.length > 0 ? [] : near()),
    (): string[] => (staff.length > 0 ? [] : readNamesAnywhere(document, headline).filter(isPerson)),
    (): string[] => inLines,
    (): string[] => tagged,
    (): string[] => (staff.length > 0 ? [] : readLastLine(document)),
    (): string[] => readOrganization(lines).filter(isPerson),
    (): string[] => linked?.organizations ?? [],
    (): string[] => (linked?.people ?? []).map((name) => cleanName(name)),
    (): string[] => readTags(tags),
    (): string[] => staff.slice(0, 1),
    (): string[] => (headline ? readOddName(headline).filter(isPerson) : []),
    // A small paper may sign with its own name.
    (): string[] => readLines(lines),
  ]
  for (const read of candidates) {
    const names = read().filter((name) => !/https?:|@/u.test(name))
    const authors = names.length > 1 ? withoutOtherRoles(names, lines) : names
    if (authors.length > 0) return [...new Set(authors)].join(', ')
  }
  return undefined
}

const hasAll = (names: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((name) => names.includes(name))

/** "Solcyré" on the page where its data has "Solcyre". */
const isAccented = (shown: string, name: string): boolean =>
  shown !== name && shown.normalize('NFD').replace(/\p{M}/gu, '') === name

/** Leaves out whom the lines by the headline name as something else than an author: "Photographs by Bo Li". */
function withoutOtherRoles(names: readonly string[], lines: readonly string[]): readonly string[] {
  const said = lines.join(' ')
  const authors = names.filter((name) => {
    for (let at = said.indexOf(name); at >= 0; at = said.indexOf(name, at + 1))
      if (!otherRole.test(said.slice(Math.max(0, at - 120), at))) return true
    return !said.includes(name)
  })
  return authors.length > 0 ? authors : names
}

function lazily<Value>(read: () => Value): () => Value {
  let found: { value: Value } | undefined
  return () => (found ??= { value: read() }).value
}

const squash = (name: string): string => name.toLowerCase().replace(/^the\s|[^\p{L}\p{N}]/gu, '')

function readTags(tags: MetaTags): string[] {
  // Scholars' pages have one tag an author.
  const cited = tags.get('citation_author') ?? []
  if (cited.length > 1) return cited.map((name) => cleanName(name))
  return (
    readTagLines(tags)
      .map((content) => readTag(content))
      .find((names) => names.length > 0) ?? []
  )
}

/** "Ana Ruiz|Bo Li": bars part names, where what stands between them is nothing else. */
function readTag(content: string): string[] {
  const parts = content.split(/\s*[|;]\s*/u).filter(Boolean)
  const names = parts.map((part) => cleanNames(part))
  const areNames =
    parts.length > 1 && names.every((found) => found.length === 1 && isFullName(found[0] ?? ''))
  return areNames ? names.flat() : cleanNames(content)
}

const readTagLines = (tags: MetaTags): string[] =>
  [
    ...authorTags.flatMap((name) => tags.get(name) ?? []),
    ...(/by|author/iu.test(tags.get('twitter:label1')?.[0] ?? '') ? (tags.get('twitter:data1') ?? []) : []),
  ].filter((content) => !/https?:|www\.|@/u.test(content))
