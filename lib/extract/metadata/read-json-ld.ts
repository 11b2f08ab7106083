/** What a page's JSON-LD says about its article. */
export interface LinkedArticle {
  headline?: string
  people: string[]
  organizations: string[]
  datePublished?: string
  dateModified?: string
  publisher?: string
  description?: string
  articleBody?: string
  /** How long the whole article is, where the page says it. */
  wordCount?: number
  /** Whether it is only for those who have paid. */
  isPaid: boolean
  language?: string
  image?: string
  url?: string
}

type Node = Record<string, unknown>

/** Larger scripts are data of another kind, and parsing them costs time. */
const maxLength = 1_000_000

const articleType =
  /^(?:\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Review|CriticReview|Recipe|\w*Report|MedicalWebPage|NewsStory|VideoObject)$/u

/** Reads the article that the page's JSON-LD describes; undefined where it describes none. */
export function readJsonLd(document: Document): LinkedArticle | undefined {
  const nodes: Node[] = []
  for (const script of document.getElementsByTagName('script')) {
    // By attribute: an SVG's script may have no `type` property.
    if (!script.getAttribute('type')?.toLowerCase().includes('ld+json')) continue
    const source = script.textContent ?? ''
    if (source.length <= maxLength) collectNodes(parseLeniently(source), nodes, 0)
  }
  const articles = nodes.filter((node) => typesOf(node).some((type) => articleType.test(type)))
  const article =
    articles.find((node) => node['headline'] && node['author'] && node['datePublished']) ??
    articles.find((node) => node['headline'] && !typesOf(node).includes('VideoObject')) ??
    articles[0]
  return article && readArticle(article, nodes)
}

/** Line feeds inside strings and comment marks around the script are common on real pages, and not JSON. */
function parseLeniently(source: string): unknown {
  const json = source.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>|;)\s*$/gu, '')
  for (const candidate of [json, json.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(candidate)
    } catch {
      // The next candidate is the mended one; after that the script has nothing for us.
    }
  }
  return undefined
}

function collectNodes(value: unknown, nodes: Node[], depth: number): void {
  if (depth > 4 || nodes.length > 300) return
  if (Array.isArray(value)) for (const item of value) collectNodes(item, nodes, depth + 1)
  else if (isNode(value)) {
    nodes.push(value)
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'subjectOf', 'itemReviewed'])
      collectNodes(value[key], nodes, depth + 1)
  }
}

function readArticle(article: Node, nodes: Node[]): LinkedArticle {
  const creators = [article['author'], article['creator']].flatMap((value) => listOf(value))
  const named = creators
    .map((creator) => resolve(creator, nodes))
    .flatMap((creator) => namesOf(creator).map((name) => ({ name, isOrganization: isOrganization(creator) })))
  const pick = (organization: boolean): string[] => [
    ...new Set(named.flatMap(({ name, isOrganization: is }) => (is === organization ? [name] : []))),
  ]
  return {
    headline: textOf(article['headline']) ?? textOf(article['name']),
    people: pick(false),
    organizations: pick(true),
    datePublished:
      textOf(article['datePublished']) ?? textOf(article['dateCreated']) ?? textOf(article['uploadDate']),
    dateModified: textOf(article['dateModified']),
    publisher: nameOf(resolve(listOf(article['publisher'])[0], nodes)),
    description: textOf(article['description']),
    articleBody: textOf(article['articleBody']) ?? textOf(article['text']),
    wordCount: Number(textOf(article['wordCount'])) || undefined,
    isPaid: /^false$/iu.test(String(article['isAccessibleForFree'])),
    language: textOf(article['inLanguage']),
    image: imageOf(resolve(listOf(article['image'])[0], nodes)),
    url: textOf(article['url']) ?? textOf(article['@id']),
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value.flat(2) : [value])

const typesOf = (node: Node): string[] =>
  listOf(node['@type']).map((type) => String(type).replace(/^https?:\/\/schema\.org\//u, ''))

function textOf(value: unknown): string | undefined {
  const [first] = listOf(value)
  if (typeof first === 'number') return String(first)
  return typeof first === 'string' ? decode(first).trim() || undefined : undefined
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
}

/** JSON knows no entities, but many pages write them there. */
const decode = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,5})|(amp|quot|apos|lt|gt|nbsp));/giu,
    (whole, decimal, hex, name) => {
      if (name) return entities[String(name).toLowerCase()] ?? whole
      return String.fromCodePoint(
        Math.min(0x10ffff, decimal ? Number(decimal) : Number.parseInt(String(hex), 16)),
      )
    },
  )

/** A reference by `@id` stands for the node that has it. */
function resolve(value: unknown, nodes: Node[]): unknown {
  if (!isNode(value) || value['name'] || value['url'] || !value['@id']) return value
  return nodes.find((node) => node['@id'] === value['@id'] && node !== value && node['name']) ?? value
}

const nameOf = (value: unknown): string | undefined => (isNode(value) ? textOf(value['name']) : textOf(value))

/** Some pages write one author with a list of names, or names with bars between them. */
const namesOf = (value: unknown): string[] =>
  listOf(isNode(value) ? value['name'] : value)
    .flatMap((name) => textOf(name)?.split(/\s*[|;]\s*/u) ?? [])
    .filter(Boolean)

const isOrganization = (value: unknown): boolean =>
  isNode(value) && typesOf(value).some((type) => /Organization|Corporation|WebSite/u.test(type))

const imageOf = (value: unknown): string | undefined =>
  isNode(value) ? (textOf(value['url']) ?? textOf(value['contentUrl'])) : textOf(value)
