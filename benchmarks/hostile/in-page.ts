import { extract } from '../../lib/extract/extract'
import { sanitize } from '../../lib/extract/sanitize'

const parse = (markup: string): Document =>
  new DOMParser().parseFromString(
    markup.replace('<head>', '<head><base href="https://news.example/a">'),
    'text/html',
  )

const isWeb = (address: string | undefined): boolean =>
  address === undefined || /^(?:https?|file):/u.test(address)

/** Reads a page and says what is wrong with what left it; undefined where there was no article. */
export function checkReading(markup: string): string[] | undefined {
  const article = extract(parse(markup), 'https://news.example/a')
  if ('reason' in article) return undefined
  const faults: string[] = []
  const box = document.createElement('div')
  box.append(sanitize(new DOMParser().parseFromString(article.html, 'text/html').body))
  if (box.innerHTML !== article.html) faults.push('sanitizing twice is not sanitizing once')
  if (!JSON.stringify(article).isWellFormed()) faults.push('text with half of a character')
  if (article.lang !== undefined && !/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/iu.test(article.lang))
    faults.push(`lang=${article.lang}`)
  if (article.dir !== undefined && !['ltr', 'rtl'].includes(article.dir)) faults.push(`dir=${article.dir}`)
  if (!isWeb(article.canonicalUrl)) faults.push(`canonical ${article.canonicalUrl}`)
  if (article.leadImage && !/^(?:https?:|data:image\/)/iu.test(article.leadImage.url))
    faults.push(`lead image ${article.leadImage.url}`)
  return faults
}
