import type { TextBlock } from './text-block'

const agency =
  '(?:getty(?: images)?|afp|ap|associated press|reuters|shutterstock|istock|alamy|epa|pa(?: media| wire)?|unsplash|pexels|' +
  'depositphotos|adobe stock|imago|dpa|flickr|wikimedia(?: commons)?|wireimage|filmmagic|zuma(?: press)?|usa today sports)'

const creditWord =
  '(?:photo|image|picture|photograph|video|gif|graphic|illustration|credit|source|courtesy|foto|bild|crédit|crédito|quelle)'

/** The whole block is a credit: "Photo: Ana Ruiz", "(Bo Li / The Courier)", "Ana Ruiz/Getty Images". */
const creditOnly = new RegExp(
  `^\\W*(?:(?:[\\p{L}.]{2,20} )?${creditWord}s?(?: (?:credit|by|courtesy of|via|provided by|from|illustration))?\\s?(?:[:：|/-]|\\bby\\b|\\bcourtesy\\b).{1,70}` +
    `|[^.!?]{0,50}\\b${agency}\\W*(?:\\/.{0,30})?|\\([^()]{3,40}\\s\\/\\s[^()]{3,40}\\))$`,
  'iu',
)

/** A caption that ends with its credit: "The harbour at dawn (Image: GETTY)". */
const endsInCredit = new RegExp(
  `(?:\\(\\s?(?:${creditWord}|${agency})\\b[^()]{0,60}\\)|\\b${creditWord}s?(?: credit)?\\s?: ?[^.!?]{2,60}|\\b${agency}\\)?)\\W*$`,
  'iu',
)

/** A caption's credit in brackets, which nothing but a caption has. */
const bracketed = new RegExp(
  `[\\p{L}.!?,”"’'] ?\\((?:${creditWord}|${agency})\\b(?: photo)?[^()]{0,60}\\)$`,
  'iu',
)

/** Finds picture credits that stand alone, for they say nothing about the subject, and captions without a picture. */
export function findCredits(blocks: readonly TextBlock[]): TextBlock[] {
  return blocks.filter(({ text, words, isHeading, isCaption, place }) => {
    if (words > 60 || isHeading || /^(?:td|th|pre|blockquote)$/u.test(place)) return false
    if (words <= 12 && place !== 'li' && creditOnly.test(text)) return true
    return !isCaption && bracketed.test(text.slice(-90))
  })
}

/** Turns paragraphs right after a picture that end in a credit into its caption. */
export function markCaptions(content: ParentNode): void {
  for (const figure of content.querySelectorAll('figure')) {
    const paragraph = figure.nextElementSibling
    const text = paragraph?.localName === 'p' ? paragraph.textContent.trim() : ''
    if (!paragraph || !text || text.length > 400 || figure.querySelector('figcaption')) continue
    if (!endsInCredit.test(text.slice(-90))) continue
    const caption = figure.ownerDocument.createElement('figcaption')
    caption.append(...paragraph.childNodes)
    figure.append(caption)
    paragraph.remove()
  }
}
