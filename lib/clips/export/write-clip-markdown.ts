import { stringify } from 'yaml'
import type { Article, Block } from '../../model/article'
import type { Annotation, Speaker } from '../../model/annotation'
import type { Clip } from '../../model/clip'
import { describeSpeaker, nameWithRole } from '../../model/describe-speaker'
import { tagsOfClip } from '../row-of-clip'

/** The address of words on a page, such as a text fragment. */
export type PassageUrl = (pageUrl: string, words: string) => string

/** Writes a clip as Markdown with YAML front matter: its marks and notes, who said what, and the article. */
export function writeClipMarkdown(clip: Clip, passageUrl: PassageUrl): string {
  const { article, annotations, note, collection, created } = clip
  const { title, byline, siteName, publishedTime, lang, text, blocks } = article
  const source = article.canonicalUrl ?? article.url
  const tags = tagsOfClip(clip)
  const facts = {
    title,
    author: byline?.split(', '),
    site: siteName,
    published: publishedTime,
    source,
    lang,
    tags: tags.length > 0 ? tags : undefined,
    collection,
    created,
  }
  const quotations = said(clip).map(({ words, speaker }) => quote(words, speaker, passageUrl(source, words)))
  const front = stringify(facts, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 })
  return [
    `---\n${front}---`,
    title && `# ${escapeMarkdown(title)}`,
    ...section('Note', note ? [note] : []),
    ...section(
      'Marks',
      annotations.map((annotation) => mark(annotation, source, passageUrl)),
    ),
    ...section('Quotations', quotations),
    ...section(
      'Article',
      blocks.map((block) => writeBlock(block, text)),
    ),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

const section = (name: string, parts: string[]): string[] =>
  parts.length > 0 ? [`## ${name}`, ...parts] : []

const said = ({ article: { text }, analysis }: Clip): { words: string; speaker?: Speaker }[] =>
  (analysis?.quotations ?? []).map((quotation) => ({
    words: text.slice(quotation.content.start, quotation.content.end),
    speaker: analysis && describeSpeaker(text, analysis, quotation),
  }))

function mark({ selectors, speaker, note }: Annotation, source: string, passageUrl: PassageUrl): string {
  const { exact } = selectors.quote
  const passage = quote(exact, speaker, passageUrl(source, exact))
  return note ? `${passage}\n\n${note}` : passage
}

function quote(words: string, speaker: Speaker | undefined, url: string): string {
  const link = /^https?:/iu.test(url) ? `[↗](<${url.replaceAll(/[<>\s\\]/gu, encodeURIComponent)}>)` : ''
  const end = [speaker && `— ${escapeMarkdown(nameWithRole(speaker))}`, link].filter(Boolean).join(' ')
  return [`> ${escapeMarkdown(words)}`, end && `> ${end}`].filter(Boolean).join('\n>\n')
}

function writeBlock({ kind, level = 2, start, end }: Block, text: Article['text']): string {
  const words = text.slice(start, end)
  if (kind === 'code') return words.replaceAll(/^/gmu, '    ')
  const line = escapeMarkdown(words)
  if (kind === 'heading') return `${'#'.repeat(Math.min(level + 1, 6))} ${line}`
  return `${{ quote: '> ', item: '- ' }[kind as 'quote' | 'item'] ?? ''}${line}`
}

/**
 * Words as words, in one line: no link, markup, wiki link, template or tag of Obsidian is made of them. A parser of
 * CommonMark reads back the same words.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/[\\`*_{}[\]<>()#+\-.!|~$%=^&:@]/gu, (found) => `\\${found}`)
    // An escape is noise where the character means nothing: inside words, and before a space.
    .replaceAll(/(?<=[\p{L}\p{N}])\\(?=[.!:)(](?:\s|$))/gu, '')
    .replace(/^(?<number>\d+)(?<end>[.)])(?=\s|$)/u, '$<number>\\$<end>')
