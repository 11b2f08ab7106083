const sentences = [
  'The ferry of Norhaven left the old pier at six, an hour later than the timetable had promised.',
  'Maria Lindqvist, who has steered it for eleven years, said the wind had turned in the night.',
  '"Nobody is hurt, and nobody was late for school," she said, and coiled the rope.',
  'The council will decide in May whether the pier is mended or moved to the northern shore.',
]
const paragraph = (turn: number): string => `<p>${sentences.join(' ')} It was day ${turn + 1}.</p>`

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
const content = (text: string): string => attribute(text).replaceAll('<', '&lt;')
/** A script element ends at the first `</script`, whatever stands around it. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', String.raw`\u003c`)

/** An article with payloads as part of its body, each as it stands, in the middle of the text. */
export function pageWithBody(payload: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The ferry of Norhaven</title></head>
<body><article><h1>The ferry of Norhaven</h1>${paragraph(0)}<div>${payload}</div>${paragraph(1)}${paragraph(2)}</article></body></html>`
}

/**
 * An article with payloads everywhere that metadata and links are read from, each time escaped as that place asks for,
 * and in the body as it stands: set by a script one by one, so that none swallows the next.
 */
export function pageWithAll(payloads: readonly string[], number: number): string {
  const all = payloads.join(' ')
  const [first = ''] = payloads
  const inAttribute = attribute(all)
  const meta = ['og:title', 'og:description', 'og:site_name', 'article:published_time']
    .map((name) => `<meta property="${name}" content="${inAttribute}">`)
    .join('')
  const jsonLd = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: all,
    author: payloads.flatMap((name) => [{ '@type': 'Person', name }, name]),
    datePublished: first,
    image: payloads.map((url) => ({ url, caption: url })),
    publisher: { name: all },
    description: all,
  }
  const parts = payloads.map(
    (payload, index) => `${paragraph(index)}<div class="body-${index}"></div>
<figure><img src="${attribute(payload)}" alt="${attribute(payload)}" width="600" height="400"><figcaption>${content(payload)}</figcaption></figure>
<p lang="${attribute(payload)}" dir="${attribute(payload)}"><a href="${attribute(payload)}" id="${attribute(payload)}" name="${attribute(payload)}">${content(payload)}</a> ${sentences[0]}</p>
<blockquote cite="${attribute(payload)}"><p>${sentences[1]}</p></blockquote>`,
  )
  const bodies = inScript(payloads)
  return `<!doctype html><html lang="${attribute(first)}" dir="${attribute(first)}"><head><meta charset="utf-8">
<title>${number} ${content(all)}</title>${meta}
<meta property="og:image" content="${attribute(first)}"><meta property="og:url" content="${attribute(first)}">
<meta name="author" content="${inAttribute}"><meta name="description" content="${inAttribute}">
<script type="application/ld+json">${inScript(jsonLd)}</script></head>
<body><article><h1>${content(all)}</h1><p class="byline">By ${content(all)}</p>
${parts.join('\n')}</article>
<script>${bodies}.forEach((markup, index) => { document.querySelector('.body-' + index).innerHTML = markup })</script></body></html>`
}
