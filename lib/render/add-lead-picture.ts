import type { Picture } from '../model/article'

/** Puts the lead image above the content, unless the content shows it already. */
export function addLeadPicture(content: DocumentFragment, { url, alt = '', caption }: Picture): void {
  const isThere = [...content.querySelectorAll('img')].some((image) => image.dataset.source === url)
  if (isThere) return
  const document = content.ownerDocument
  const figure = document.createElement('figure')
  const image = document.createElement('img')
  image.dataset.source = url
  image.alt = alt
  image.referrerPolicy = 'no-referrer'
  figure.append(image)
  if (caption) {
    const words = document.createElement('figcaption')
    words.append(caption)
    figure.append(words)
  }
  content.prepend(figure)
}
