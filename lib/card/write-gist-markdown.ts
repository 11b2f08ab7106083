import type { SummaryLength } from '../model/analysis'
import type { GistContent } from './card-content'

/** Writes the gist as Markdown: title, the chosen sentences as a quotation, the key quotation, and the source. */
export function writeGistMarkdown(content: GistContent, length: SummaryLength): string {
  const { title, facts, text, summaries, quotation, url, words } = content
  const sentences = summaries[length].map(({ start, end }) => `> ${escape(text.slice(start, end))}`)
  const said =
    quotation &&
    `> ${escape(text.slice(quotation.start, quotation.end))}\n> \n> — ${escape([quotation.speaker, quotation.role].filter(Boolean).join(', '))}`
  return [`# ${escape(title)}`, facts.map(escape).join(' · '), sentences.join('\n> \n'), said]
    .filter(Boolean)
    .concat(`${words.source}: <${url}>`)
    .join('\n\n')
    .concat('\n')
}

/** The article's words are words, whatever they would mean in Markdown. Lines are joined: a quotation's is one. */
const escape = (text: string): string =>
  text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>]/gu, '\\$&')
    .replace(/^(?<mark>[#+-])|^(?<number>\d+)\./u, (found) =>
      /^\d/u.test(found) ? found.replace('.', '\\.') : `\\${found}`,
    )
