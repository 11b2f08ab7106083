import DOMPurify from 'dompurify'
import type { Annotation, Speaker } from '../../model/annotation'
import type { Clip } from '../../model/clip'
import { describeSpeaker, nameWithRole } from '../../model/describe-speaker'
import { sanitizeOptions } from '../../model/sanitize-options'
import { citeArticle, type CitationStyle } from '../cite/cite-article'
import { htmlOf } from '../cite/cited-text'
import { citedWork } from '../cite/cited-work'
import { escapeHtml } from '../escape-html'
import { tagsOfClip } from '../row-of-clip'
import type { ExportWriter, FileParts } from './export-writer'
import { htmlStyle, htmlStyleHash } from './html-style'
import type { PassageUrl } from './write-clip-markdown'

/** What a page says in the reader's language. */
interface HtmlWords {
  /** BCP 47. */
  lang: string
  dir: 'ltr' | 'rtl'
  contents: string
  untitled: string
  marks: string
  note: string
  quotes: string
  source: string
}

export interface HtmlOptions {
  words: HtmlWords
  style: CitationStyle
  passageUrl: PassageUrl
  /** The article's markup with the marks in it; mark number n with a note is followed by a link to `#prefix` + n. */
  articleMarkup: (clip: Clip, prefix: string) => string
  /** A note's Markdown as markup. */
  noteMarkup: (markdown: string) => string
  /** A day as readers read it. */
  day: (iso: string) => string
}

/** No script, nothing from elsewhere, one style sheet and pictures that are in the page itself. */
const policy = `default-src 'none'; style-src '${htmlStyleHash}'; img-src data:; base-uri 'none'; form-action 'none'`

/** Writes clips as one HTML page that needs nothing else: articles, marks with their notes, who said what, citations. */
export function startHtml(options: HtmlOptions): ExportWriter {
  const { words } = options
  const titles: string[] = []
  const sections: FileParts = []
  return {
    add: (clip) => {
      titles.push(clip.article.title || words.untitled)
      sections.push(writeSection(clip, titles.length, options))
    },
    end: () => {
      const [first = ''] = titles
      const links = titles.map(
        (title, index) => `<li><a href="#article-${index + 1}">${escapeHtml(title)}</a></li>`,
      )
      const contents = `<nav aria-label="${escapeHtml(words.contents)}"><h1>${escapeHtml(words.contents)}</h1><ol>${links.join('\n')}</ol></nav>`
      return [
        `<!doctype html>\n<html lang="${escapeHtml(words.lang)}" dir="${words.dir}">\n<head>\n<meta charset="utf-8">\n`,
        `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`,
        '<meta name="viewport" content="width=device-width">\n<meta name="referrer" content="no-referrer">\n',
        `<meta name="generator" content="Lede">\n<title>${escapeHtml(titles.length === 1 ? first : words.contents)}</title>\n`,
        `<style>${htmlStyle}</style>\n</head>\n<body>\n<main>\n`,
        titles.length > 1 ? contents : '',
        ...sections,
        '</main>\n</body>\n</html>\n',
      ]
    },
  }
}

function writeSection(clip: Clip, number: number, options: HtmlOptions): string {
  const { words } = options
  const { article, annotations } = clip
  const work = citedWork(clip)
  const source = article.canonicalUrl ?? article.url
  const facts = [
    article.byline,
    article.publishedTime && options.day(article.publishedTime),
    ...tagsOfClip(clip),
  ]
  const marks = annotations.map((annotation, index) =>
    writeMark(annotation, source, `note-${number}-${index + 1}`, options),
  )
  return [
    `<article id="article-${number}">`,
    `<header><p class="site"><bdi>${escapeHtml(work.site)}</bdi></p>`,
    `<h1 dir="auto"${langOf(article.lang)}>${escapeHtml(article.title || words.untitled)}</h1>`,
    `<p class="facts">${facts.flatMap((fact) => (fact ? [`<bdi>${escapeHtml(fact)}</bdi>`] : [])).join(' · ')}</p></header>`,
    `<div class="body"${langOf(article.lang)}${article.dir ? ` dir="${article.dir}"` : ''}>`,
    clean(options.articleMarkup(clip, `note-${number}-`)),
    '</div>',
    clip.note &&
      `<section class="notes"><h2>${escapeHtml(words.note)}</h2>${noteOf(clip.note, options)}</section>`,
    marks.length > 0 &&
      `<section class="notes"><h2>${escapeHtml(words.marks)}</h2><ol>${marks.join('\n')}</ol></section>`,
    writeQuotations(clip, source, options),
    `<footer><p>${htmlOf(citeArticle(work, options.style))}</p>`,
    `<p>${escapeHtml(words.source)}: ${link(source, source)}</p></footer>`,
    '</article>\n',
  ]
    .filter(Boolean)
    .join('\n')
}

function writeMark(annotation: Annotation, source: string, id: string, options: HtmlOptions): string {
  const { selectors, speaker, note, tags, colour } = annotation
  const { exact } = selectors.quote
  const quote = `<q dir="auto">${escapeHtml(exact)}</q>`
  return [
    `<li id="${id}" class="${escapeHtml(colour)}">${quote}${whoSays(speaker)} ${link(options.passageUrl(source, exact), '↗')}`,
    note && noteOf(note, options),
    tags.length > 0 && `<p class="tags">${tags.map((tag) => `<bdi>#${escapeHtml(tag)}</bdi>`).join(' ')}</p>`,
    '</li>',
  ]
    .filter(Boolean)
    .join('')
}

function writeQuotations({ article, analysis }: Clip, source: string, options: HtmlOptions): string {
  if (!analysis || analysis.quotations.length === 0) return ''
  const items = analysis.quotations.map((quotation) => {
    const words = article.text.slice(quotation.content.start, quotation.content.end)
    const who = whoSays(describeSpeaker(article.text, analysis, quotation))
    return `<li>“<bdi>${escapeHtml(words)}</bdi>”${who} ${link(options.passageUrl(source, words), '↗')}</li>`
  })
  return `<section class="notes"><h2>${escapeHtml(options.words.quotes)}</h2><ul>${items.join('\n')}</ul></section>`
}

const whoSays = (speaker: Speaker | undefined): string =>
  speaker ? ` — <bdi>${escapeHtml(nameWithRole(speaker))}</bdi>` : ''

const noteOf = (note: string, { noteMarkup }: HtmlOptions): string =>
  `<div class="note" dir="auto">${clean(noteMarkup(note))}</div>`

/** Sanitized again where it is written: what the callers hand over is markup all the same. */
const clean = (markup: string): string =>
  DOMPurify.sanitize(markup, {
    ...sanitizeOptions,
    // The classes that Lede gives to marks and tables; those of the page went when the article was read.
    ALLOWED_ATTR: [...sanitizeOptions.ALLOWED_ATTR, 'class', 'tabindex'],
  })

const link = (url: string, words: string): string =>
  /^https?:/iu.test(url)
    ? `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${escapeHtml(words)}</a>`
    : escapeHtml(words === url ? words : '')

const langOf = (lang: string | undefined): string =>
  lang && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(lang) ? ` lang="${lang}"` : ''
