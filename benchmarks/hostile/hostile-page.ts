const sentences = [
  'The ferry of Norhaven left the old pier at six, an hour later than the timetable had promised.',
  'Maria Lindqvist, who has steered it for eleven years, said the wind had turned in the night.',
  '"Nobody is hurt, and nobody was late for school," she said, and coiled the rope.',
  'The council will decide in May whether the pier is mended or moved to the northern shore.',
]
const paragraphs = [0, 1, 2].map(
  (turn) => `<p>${sentences.map((sentence) => `${sentence} `).join('')} It was day ${turn + 1}.</p>`,
)

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
const content = (text: string): string => attribute(text).replaceAll('<', '&lt;')
/** A script element ends at the first `</script`, whatever stands around it. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', String.raw`\u003c`)

/** An article with a payload as part of its body, as it stands, in the middle of the text. */
export function pageWithBody(payload: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The ferry of Norhaven</title></head>
<body><article><h1>The ferry of Norhaven</h1>${paragraphs[0]}<div>${payload}</div>${paragraphs[1]}${paragraphs[2]}</article></body></html>`
}

/** An article with a payload everywhere that metadata is read from, each time escaped as that place asks for. */
export function pageWithMetadata(payload: string): string {
  const inAttribute = attribute(payload)
  const meta = ['og:title', 'og:description', 'og:site_name', 'og:image', 'og:url', 'article:published_time']
    .map((name) => `<meta property="${name}" content="${inAttribute}">`)
    .join('')
  const jsonLd = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: payload,
    author: [{ '@type': 'Person', name: payload }, payload],
    datePublished: payload,
    image: { url: payload, caption: payload },
    publisher: { name: payload },
    articleBody: payload,
  }
  return `<!doctype html><html lang="${inAttribute}" dir="${inAttribute}"><head><meta charset="utf-8">
<title>${content(payload)}</title><link rel="canonical" href="${inAttribute}">${meta}
<meta name="author" content="${inAttribute}"><meta name="description" content="${inAttribute}">
<script type="application/ld+json">${inScript(jsonLd)}</script></head>
<body><article><h1>${content(payload)}</h1><p class="byline">By ${content(payload)}</p>${paragraphs[0]}
<figure><img src="${inAttribute}" alt="${inAttribute}" width="600" height="400"><figcaption>${content(payload)}</figcaption></figure>
<p><a href="${inAttribute}" id="${inAttribute}" name="${inAttribute}">${content(payload)}</a> ${sentences[0]}</p>
${paragraphs[1]}${paragraphs[2]}</article></body></html>`
}
