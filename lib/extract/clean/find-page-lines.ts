import { squash, type CleanContext, type TextBlock } from './text-block'

const dateWords =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thu|thurs|fri|sat|sun|januar|februar|märz|mai|juni|juli|oktober|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|segunda|terça|quarta|quinta|sexta|sábado|domingo|feira|am|pm|a\.m\.|p\.m\.|utc|gmt|[ecmp][sd]?t|hst|ist|bst|cet|cest|uhr|st|nd|rd|th|de|às?|le|il|el|on|at|um|den|vom|and)\b/giu

const stampWords =
  /\b(?:last|first|originally|original|published|publication date|posted|updated?|modified|created|added|aired|stand|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|atualizado|min(?:ute)?s?|read(?:ing)?(?: time)?|ago|hours?|days?|comments?|shares?|views?|print|email|share)\b/giu

const byWords =
  /\b(?:by|written|story|words|text|photos?|photographs?|photography|video|staff|writers?|reporters?|correspondents?|editors?|senior|contributors?|contributing|special to|for|the|associated press|ap|reuters|afp|news|von|par|por|di)\b/giu

const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u

const saysWhen =
  /^\W*(?:last |first |originally )?(?:published|posted|updated?|modified|publicado|veröffentlicht|publié|pubblicato|aktualisiert)\b/iu

const monthName = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.? \d/iu

/** "Categories: News", "Posted in Sports by admin": what a weblog writes around its entries. */
const entryData =
  /(?:\b(?:categor(?:y|ies|ia|ía|ie)|tags?|filed under|posted (?:by|in|on)|publicado por|autor)\b\s?[:：]|^\W*(?:posted|published|publicado|written) (?:by|in|on|em|por)\b)/iu

/**
 * Finds the lines of the page's furniture that came in with the text: its title once more, its own address, the date
 * line, the byline. The last two only above the text or below it, but for a date that says that it is the page's.
 */
export function findPageLines(blocks: readonly TextBlock[], context: CleanContext): TextBlock[] {
  const first = blocks.findIndex((block) => block.isProse)
  const last = blocks.findLastIndex((block) => block.isProse)
  const title = squash(context.title)
  const isLive = hasStampedEntries(blocks.slice(Math.max(first, 0), last + 1))
  return blocks.filter((block, index) => {
    if (block.words > 80 || block.isCaption || /^(?:td|th|pre)$/u.test(block.place)) return false
    if (title.length > 10 && block.text.length < context.title.length + 80 && isTitle(block.letters, title))
      return true
    if (isOwnAddress(block, context.url)) return true
    if (block.words > 40) return false
    const isOutside = first >= 0 && (index < Math.max(first, 3) || index > last)
    if (index < first && block.words <= 25 && year.test(block.text) && entryData.test(block.text)) return true
    if (isLive && index > first && index < last) return false
    return isStamp(block.text, isOutside, context) || (isOutside && isByline(block.text, context))
  })
}

/** "Updated at 10:15", text, "Updated at 10:40", text: each entry of a live blog has its own. */
function hasStampedEntries(blocks: readonly TextBlock[]): boolean {
  let stamps = 0
  let isAfterText = true
  for (const { text, words, isProse } of blocks) {
    if (isProse) isAfterText = true
    else if (isAfterText && words <= 12 && saysWhen.test(text) && /\d/u.test(text)) {
      stamps += 1
      isAfterText = false
    }
  }
  return stamps >= 2
}

/** The title, or a trail of sections that ends in it: "Home > News > Title". */
const isTitle = (text: string, title: string): boolean =>
  text === title || (text.startsWith('home') && text.endsWith(title) && text.length < title.length + 60)

/** A bare address of the page itself, as print versions write it. */
function isOwnAddress({ text }: TextBlock, url: string): boolean {
  if (!text.startsWith('http') || text.includes(' ') || !URL.canParse(text) || !URL.canParse(url))
    return false
  return new URL(text).hostname === new URL(url).hostname
}

function isStamp(text: string, isOutside: boolean, { siteName }: CleanContext): boolean {
  if (!year.test(text) && !(saysWhen.test(text) && monthName.test(text))) return false
  const rest = strip(apart(text).replace(dateWords, ' ').replace(stampWords, ' '), [siteName ?? ''])
  if (rest) return false
  // A live-blog's entries have their own dates; only the page's say "updated" or stand outside of the text.
  return isOutside || saysWhen.test(text)
}

function isByline(text: string, { names, siteName }: CleanContext): boolean {
  const isNamed = names.some((name) => text.toLowerCase().includes(name.toLowerCase()))
  const saysBy = /^\W*(?:written |story |posted |published )?(?:by|von|par|por)\b/iu.test(text)
  if (!isNamed && !(saysBy && year.test(text))) return false
  // "Ana Ruiz, National Security Writer": what follows the name is who she is.
  if (
    names.some((name) => text.startsWith(`${name},`)) &&
    text.split(' ').length <= 10 &&
    !/[.!?]$/u.test(text)
  )
    return true
  const rest = strip(apart(text).replace(dateWords, ' ').replace(stampWords, ' ').replace(byWords, ' '), [
    ...names.flatMap((name) => [name, ...name.split(' ')]),
    siteName ?? '',
  ])
  // A byline of an agency's reporter, whom the page's data does not name, leaves a name of two or three words.
  return !rest || (saysBy && rest.split(' ').length <= 4)
}

/** "20th", "4:20am", "2019Updated": digits and letters are words of their own. */
const apart = (text: string): string => text.replace(/(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/gu, ' ')

function strip(text: string, known: readonly string[]): string {
  let rest = text
  for (const words of known) if (words.length > 1) rest = rest.replaceAll(words, ' ')
  return rest
    .replace(/[\d\W_]+/gu, ' ')
    .replace(/\b[a-z]\b/giu, '')
    .trim()
}
