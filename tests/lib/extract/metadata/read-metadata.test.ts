import { describe, expect, test } from 'vitest'
import { copyPage } from '../../../../lib/extract/copy-page'
import { readMetadata } from '../../../../lib/extract/metadata/read-metadata'

const url = 'https://www.harbourcourier.example/2024/05/03/market'

const readPage = (document: Document, address: string) =>
  readMetadata(document, address, copyPage(document, address, false))

const read = (markup: string, address = url) =>
  readPage(new DOMParser().parseFromString(markup, 'text/html'), address)

const linked = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

describe('title', () => {
  const titles: Record<string, [markup: string, title: string]> = {
    'the lines of a headline, parted': [
      '<h1>Harbour town votes<br>to move its <span>market</span></h1>',
      'Harbour town votes to move its market',
    ],
    'the headline that the reader sees': [
      '<title>Market to move - Harbour Courier</title><h1>Harbour town votes to move its market</h1>',
      'Harbour town votes to move its market',
    ],
    "not the site's name in a heading": [
      '<meta property="og:site_name" content="Harbour Courier"><meta property="og:title" content="Market moves at last"><h1>Harbour Courier</h1>',
      'Market moves at last',
    ],
    "without the site's name and section": [
      '<title>Town votes on market | News | The Harbour Courier</title>',
      'Town votes on market',
    ],
    'a dash of its own stays': ['<title>Fish - and where to sell it</title>', 'Fish - and where to sell it'],
    'a name of the site inside a title stays': [
      "<meta property='og:site_name' content='Courier'><h1>Courier's best twelve photographs of the year</h1>",
      "Courier's best twelve photographs of the year",
    ],
    'a section before the title goes': [
      '<meta property="og:title" content="What I wish for the market"><h1><span>Opinion</span> What I wish for the market</h1>',
      'What I wish for the market',
    ],
    'a section behind the title goes': [
      '<h1>What I wish for the market | Editorial</h1>',
      'What I wish for the market',
    ],
    'a colon without a space before the name of the site': [
      '<title>魚市場の移転が決まる「夏」:courier日誌</title><meta property="og:site_name" content="Courier日誌">',
      '魚市場の移転が決まる「夏」',
    ],
    'a site that says its title is its name': [
      '<title>Market to move at last</title><meta name="application-name" content="Market to move at last"><h1>Market to move at last</h1>',
      'Market to move at last',
    ],
    'what else is on the page is no part of it': [
      '<title>Harbour town votes to move its market (video) | Courier</title><h1>Harbour town votes to move its market [Watch]</h1>',
      'Harbour town votes to move its market',
    ],
    'a word in brackets that is a part of it stays': [
      '<h1>Fish and the watch (old)</h1>',
      'Fish and the watch (old)',
    ],
    'the name of the site is what its logo says, whatever its address is': [
      '<title>魚市場の移転が決まる夏_社会_港の声</title><h1>港の声</h1>',
      '魚市場の移転が決まる夏',
    ],
    'a title behind the name of the site, and in a heading': [
      '<title>Seaside Voice - Harbour town votes to move its market</title><h1>Harbour town votes to move its market</h1>',
      'Harbour town votes to move its market',
    ],
    'a site in two scripts': [
      '<title>魚市場の移転が決まる：港新聞</title><meta property="og:site_name" content="港新聞"><h1>港新聞</h1>',
      '魚市場の移転が決まる',
    ],
  }
  test.each(Object.entries(titles))('%s', (_, [markup, title]) => {
    expect(read(markup).title).toBe(title)
  })

  test('a title of nothing but separators takes no time', () => {
    const document = new DOMParser().parseFromString(`<title>${' | '.repeat(300_000)}</title>`, 'text/html')
    const start = process.cpuUsage().user
    readPage(document, url)
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(1000)
  })
})

describe('byline', () => {
  const bylines: Record<string, [markup: string, byline: string | undefined]> = {
    'people of JSON-LD': [
      linked({
        '@type': 'NewsArticle',
        headline: 'A',
        author: [{ '@type': 'Person', name: 'Ana Ruiz' }, { name: 'Bo Li' }],
      }),
      'Ana Ruiz, Bo Li',
    ],
    'people of a graph, by reference': [
      linked({
        '@graph': [
          { '@type': 'Article', headline: 'A', author: { '@id': '#ana' } },
          { '@type': 'Person', '@id': '#ana', name: 'Ana Ruiz' },
        ],
      }),
      'Ana Ruiz',
    ],
    'entities written into JSON': [
      linked({ '@type': 'NewsArticle', headline: 'A', author: { name: 'Ana O&#039;Neil' } }),
      "Ana O'Neil",
    ],
    'the visible line, where it names more people': [
      `${linked({ '@type': 'NewsArticle', headline: 'A', author: { name: 'Ana Ruiz' } })}<h1>Market to move at last</h1><p>By Ana Ruiz and Bo Li</p>`,
      'Ana Ruiz, Bo Li',
    ],
    'a person rather than the newsroom': [
      `${linked({ '@type': 'NewsArticle', headline: 'A', author: { '@type': 'Organization', name: 'Courier' } })}<h1>Market to move at last</h1><div class="byline">By <a>Ana Ruiz</a><span>Reporter</span></div>`,
      'Ana Ruiz',
    ],
    "a link to the author's page": [
      '<h1>Market to move at last</h1><p><a href="/author/ana">Ana Ruiz</a> - May 3</p>',
      'Ana Ruiz',
    ],
    'a name and a date': [
      '<h1>Market to move at last</h1><p><span>Ana Ruiz</span> <span>May 3, 2024</span></p>',
      'Ana Ruiz',
    ],
    'a meta tag': ['<meta name="author" content="By Ana Ruiz">', 'Ana Ruiz'],
    'one tag an author': [
      '<meta name="citation_author" content="Ana Ruiz"><meta name="citation_author" content="Bo Li">',
      'Ana Ruiz, Bo Li',
    ],
    'one author of JSON-LD with a list of names': [
      linked({ '@type': 'NewsArticle', headline: 'A', author: { name: ['Ana Ruiz', 'Bo Li'] } }),
      'Ana Ruiz, Bo Li',
    ],
    'one author of JSON-LD with bars between the names': [
      linked({ '@type': 'NewsArticle', headline: 'A', author: 'Ana Ruiz|Bo Li' }),
      'Ana Ruiz, Bo Li',
    ],
    'a meta tag with bars between the names': [
      '<meta name="author" content="Ana Ruiz|Bo Li">',
      'Ana Ruiz, Bo Li',
    ],
    'what the page says outright, though it stands in an aside': [
      '<h1>Market to move at last</h1><aside><a rel="author" href="/a">Ana Ruiz</a> and <a rel="author" href="/b">Bo Li</a></aside>',
      'Ana Ruiz, Bo Li',
    ],
    'the name that stands beside an address in microdata': [
      '<h1>Market to move at last</h1><div itemprop="author"><meta itemprop="name" content="Ana Ruiz"><meta itemprop="email" content="ana@courier.example"></div>',
      'Ana Ruiz',
    ],
    'a page of editors': [
      '<h1>Market to move at last</h1><p><a href="/about/editors/ana-ruiz/">Ana Ruiz</a>, @ana</p>',
      'Ana Ruiz',
    ],
    'a nickname, where the page says that it is the author': [
      '<h1>Market to move at last</h1><p><a rel="author" href="/author/ana">ana</a></p>',
      'ana',
    ],
    'the name as the page writes it, with its accents': [
      `${linked({ '@type': 'NewsArticle', headline: 'A', author: { name: 'Solcyre Burga' } })}<h1>Market to move at last</h1><p>By Solcyré Burga</p>`,
      'Solcyré Burga',
    ],
    'nobody who had another part in it': [
      `${linked({ '@type': 'NewsArticle', headline: 'A', author: [{ name: 'Ana Ruiz' }, { name: 'Bo Li' }] })}<h1>Market to move at last</h1><p>By Ana Ruiz</p><p>Photographs by <a>Bo Li</a></p>`,
      'Ana Ruiz',
    ],
    'the visible line, where the tags leave somebody out': [
      '<meta name="author" content="Ana Ruiz, Bo Li"><h1>Market to move at last</h1><p>By Ana Ruiz, Bo Li and Cy Wu</p>',
      'Ana Ruiz, Bo Li, Cy Wu',
    ],
    'the name of the tags, where it stands elsewhere on the page, rather than another one near': [
      '<meta name="author" content="Ana Ruiz"><h1>Market to move at last</h1><p><a href="/author/bo">Bo Li</a></p><p>Text</p><p><a href="/author/ana">Ana Ruiz</a></p>',
      'Ana Ruiz',
    ],
    'a byline in a footer below the text': [
      '<h1>Market to move at last</h1><p>Text</p><footer><a rel="author" href="/a">Ana Ruiz</a></footer>',
      'Ana Ruiz',
    ],
    'a newsroom rather than who wrote something else': [
      '<meta name="author" content="Courier Staff"><h1>Market to move at last</h1><p>Text</p><div class="promo"></div>' +
        '<div></div>'.repeat(300) +
        '<a href="/author/zoe">Zoe Zimmer</a>',
      'Courier Staff',
    ],
    'who stands behind the date': [
      '<h1>Market to move at last</h1><p>posted on 2024-05-03 23:30 EST by Ana Ruiz</p>',
      'Ana Ruiz',
    ],
    'who took the pictures too': [
      '<h1>Market to move at last</h1><p>Photos and Story By Ana Ruiz</p>',
      'Ana Ruiz',
    ],
    'whom the line names with a role, not who took the picture above it': [
      '<h1>Market to move at last</h1><div><img src="/a.jpg">By <a href="/writer/1">Bo Li</a></div><div>By <a href="/writer/2">Ana Ruiz</a>, Courier Staff Writer</div>',
      'Ana Ruiz',
    ],
    'the one name of the tags that the page shows, not the publisher': [
      '<meta name="author" content="Harbour Press"><meta name="article:author" content="Ana Ruiz"><h1>Market to move at last</h1><p>Text</p><p class="byline">Bo Li</p><p><a href="/author/ana">Ana Ruiz</a></p>',
      'Ana Ruiz',
    ],
    'the one whom the page shows, where the tags name all who had a part in it': [
      '<meta name="author" content="Ana Ruiz, Bo Li, Cy Wu"><h1>Market to move at last</h1><p><a href="/author/ana">Ana Ruiz</a></p>',
      'Ana Ruiz',
    ],
    'all of a list of those who had another part': [
      `${linked({ '@type': 'NewsArticle', headline: 'A', author: [{ name: 'Ana Ruiz' }, { name: 'Bo Li' }, { name: 'Cy Wu' }] })}<h1>Market to move at last</h1><p>By Ana Ruiz</p><p>Contributions from <b>Bo Li</b>, <b>Cy Wu</b></p>`,
      'Ana Ruiz',
    ],
    'two authors with a date behind them': [
      `${linked({ '@type': 'NewsArticle', headline: 'A', author: { name: 'Ana Ruiz' } })}<h1>Market to move at last</h1><p>By Ana Ruiz and Bo Li on May 3, 2024 at 3:53PM</p>`,
      'Ana Ruiz, Bo Li',
    ],
    'a name and a date in a script without capitals': [
      '<h1>Market to move at last</h1><p>後藤大地 2024年05月03日 09時00分</p>',
      '後藤大地',
    ],
    'a name, a dot and a date': ['<h1>Market to move at last</h1><p>Ana Ruiz • 3 May 2024</p>', 'Ana Ruiz'],
    'a line that is parted by a break': [
      '<h1>Market to move at last</h1><i>Photos and Story By Ana Ruiz<br>Special Correspondent to The Courier</i>',
      'Ana Ruiz',
    ],
    'the house that a press release is by': [
      `${linked({ '@type': 'NewsArticle', headline: 'A', author: { '@type': 'Organization', name: 'Wire X' } })}<h1>Market to move at last</h1><p>by University of Ellan</p>`,
      'University of Ellan',
    ],
    'the agency that is named below the text': [
      '<h1>Market to move at last</h1><p>Text.</p><p><i>Reporting by The Associated Press.</i></p>',
      'The Associated Press',
    ],
    'a paper that signs with its own name': [
      '<meta property="og:site_name" content="The Citizen"><h1>Market to move at last</h1><p>By</p><p>The Citizen</p>',
      'The Citizen',
    ],
    'the newsroom that the data names, not a name near the headline': [
      `${linked({ '@type': 'NewsArticle', headline: 'A', author: { name: 'Courier Staff' } })}<h1>Market to move at last</h1><p>Text</p><p><a href="/author/zoe">Zoe Zimmer</a></p>`,
      'Courier Staff',
    ],
    'not the author of a comment': [
      '<h1>Market to move at last</h1><p>Text</p><div class="comments"><a class="author">Zoe Zimmer</a></div>',
      undefined,
    ],
    'not an address': [
      '<meta property="article:author" content="https://www.facebook.com/courier">',
      undefined,
    ],
  }
  test.each(Object.entries(bylines))('%s', (_, [markup, byline]) => {
    expect(read(markup).byline).toBe(byline)
  })
})

describe('dates', () => {
  test('JSON-LD before meta tags, both with their zone', () => {
    const page = read(
      `${linked({ '@type': 'NewsArticle', headline: 'A', datePublished: '2024-05-03T10:00:00+0200', dateModified: '2024-05-04T08:00:00Z' })}<meta property="article:published_time" content="2024-05-03">`,
    )
    expect(page.publishedTime).toBe('2024-05-03T10:00:00+02:00')
    expect(page.modifiedTime).toBe('2024-05-04T08:00:00Z')
  })

  test('the line by the headline, not the one that says updated', () => {
    const page = read(
      '<h1>Market to move at last</h1><p>Updated May 4, 2024</p><p>May 3, 2024</p>',
      'https://x.example/market',
    )
    expect(page.publishedTime).toBe('2024-05-03')
  })

  test('the line by the headline, not the time of another article', () => {
    const page = read(
      `<h1>Market to move at last</h1><ul><li>22 Apr 2024</li></ul>${`<p>${'A long text. '.repeat(30)}</p>`.repeat(4)}<div><time>16 June 2024</time></div>`,
      'https://x.example/market',
    )
    expect(page.publishedTime).toBe('2024-04-22')
  })

  test('no day after that of the last change', () => {
    const page = read(
      '<meta name="last-modified" content="2024-05-03"><h1>Market to move at last</h1><p>June 9, 2026</p>',
      'https://x.example/market',
    )
    expect(page.publishedTime).toBe('2024-05-03')
    const planned = read(
      '<meta name="last-modified" content="2024-05-03"><meta property="article:published_time" content="2024-06-09">',
    )
    expect(planned.publishedTime).toBe('2024-06-09')
  })

  test('what says that it is a date, where nothing else does', () => {
    const page = read(
      '<h1>Market to move at last</h1><p>Text</p><aside><ul><li class="meta__date">03.05.2024</li></ul></aside>',
      'https://x.example/market',
    )
    expect(page.publishedTime).toBe('2024-05-03')
  })

  test('as computers write them', () => {
    const tag = '<meta property="article:published_time" content="Fri May 03 12:45:00 EDT 2024">'
    expect(read(tag).publishedTime).toBe('2024-05-03T12:45:00-04:00')
  })

  test('the address, where a line tells another day', () => {
    expect(read('<h1>Market to move at last</h1><p>July 1, 2031</p>').publishedTime).toBe('2024-05-03')
  })

  test('an address names a day only where it has one', () => {
    const line = '<h1>Skis for hire</h1><p>By Ana Ruiz, December 9, 2025</p>'
    const dated = (path: string) => read(line, `https://courier.example${path}`).publishedTime
    expect(dated('/2025/12/skis-for-hire.html')).toBe('2025-12-09')
    expect(dated('/2025/12/08/skis-for-hire.html')).toBe('2025-12-09')
    expect(dated('/news/20251101/skis-for-hire')).toBe('2025-11-01')
  })
})

test('the rest', () => {
  const page = read(`
    <html lang="ar"><head><meta property="og:site_name" content="The Courier">
    <link rel="canonical" href="/market"><meta name="description" content="What the town decided.">
    <meta property="og:image" content="/pictures/quay-large.jpg"></head>
    <body><figure><img src="/pictures/quay-large.jpg?w=300" alt="A quay"><figcaption>The old quay</figcaption></figure></body></html>`)
  expect(page).toMatchObject({
    siteName: 'The Courier',
    lang: 'ar',
    dir: 'rtl',
    canonicalUrl: 'https://www.harbourcourier.example/market',
    excerpt: 'What the town decided.',
    leadImage: {
      url: 'https://www.harbourcourier.example/pictures/quay-large.jpg',
      alt: 'A quay',
      caption: 'The old quay',
    },
  })
})

test('a script inside a drawing is not taken for data', () => {
  expect(read('<title>The quay</title><svg><script>alert(1)</script></svg>').title).toBe('The quay')
})
