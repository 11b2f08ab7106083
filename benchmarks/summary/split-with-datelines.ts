import { findDateline } from '../../lib/analyze/find-dateline'
import { findSentences } from '../../lib/analyze/find-sentences'
import { readPlainText } from '../../lib/analyze/read-plain-text'

/** The baselines' sentences: ours, but a dateline counts to the sentence after it, so that Lead-3 loses nothing by it. */
export function splitWithDatelines(text: string): string[] {
  const article = readPlainText(text)
  const sentences: string[] = []
  let dateline = ''
  for (const { start, end } of findSentences(article)) {
    const body = `${dateline}${article.text.slice(start, end)}`
    dateline = findDateline(`${body} The`) > body.length ? `${body} ` : ''
    if (!dateline) sentences.push(body)
  }
  return sentences
}
