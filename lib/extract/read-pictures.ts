import type { Article } from '../model/article'
import type { PictureData, PictureSize } from '../model/picture'
import { disarm } from './disarm'

/** Wider than any view shows them, in CSS pixels at double density. */
const widest = 1280
/** Together they must fit into one message to the extension, in characters of `data:` URL. */
const mostCharacters = 8_000_000

/** The addresses of an article's pictures, each once: the lead image, then those in its content. */
export function findPictureUrls({ html, leadImage }: Article): string[] {
  // In a document of its own, so that looking at the markup loads nothing.
  const content = new DOMParser().parseFromString(html, 'text/html')
  const urls = [...content.images].map((image) => image.getAttribute('src') ?? '')
  return [...new Set([leadImage?.url ?? '', ...urls])].filter(Boolean)
}

/**
 * Tells how large the article's pictures are and whether the page may hand over their pixels.
 * Only what the page has loaded already is looked at; nothing is asked of the network.
 */
export function measurePictures(document: Document, urls: string[]): PictureSize[] {
  const loaded = findLoadedImages(document)
  return urls.flatMap((url) => {
    const image = loaded.get(url)
    if (!image) return []
    return [{ url, width: image.naturalWidth, height: image.naturalHeight, readable: isReadable(image) }]
  })
}

/** Copies the pixels of pictures that the page has loaded; those it may not hand over are left out. */
export function readPictures(document: Document, urls: string[]): PictureData {
  const loaded = findLoadedImages(document)
  const data: PictureData = {}
  let characters = 0
  for (const url of urls) {
    const image = loaded.get(url)
    const copy = image && isReadable(image) ? copyPixels(image) : undefined
    if (!copy || characters + copy.length > mostCharacters) continue
    characters += copy.length
    data[url] = copy
  }
  return data
}

/** Loaded images by every address that their element names: lazy loaders put the real one into odd attributes. */
function findLoadedImages(document: Document): Map<string, HTMLImageElement> {
  const images = new Map<string, HTMLImageElement>()
  for (const image of disarm(document).images) {
    if (!image.complete || image.naturalWidth === 0) continue
    images.set(image.currentSrc, image)
    const sources = image.closest('picture')?.querySelectorAll('source') ?? []
    for (const element of [image, ...sources])
      for (const { value } of element.attributes)
        for (const candidate of value.split(/[\s,]+/u)) addAddress(images, candidate, image)
  }
  return images
}

function addAddress(images: Map<string, HTMLImageElement>, candidate: string, image: HTMLImageElement): void {
  if (!/^(?:https?:|\/|\.)|\.(?:jpe?g|png|webp|avif|gif)/iu.test(candidate)) return
  const { baseURI } = image
  if (!URL.canParse(candidate, baseURI)) return
  const { href } = new URL(candidate, baseURI)
  if (!images.has(href)) images.set(href, image)
}

/** Pixels of another origin are closed to scripts unless the page has asked for them with CORS. */
function isReadable(image: HTMLImageElement): boolean {
  if (image.crossOrigin !== null) return true
  return URL.canParse(image.currentSrc) && new URL(image.currentSrc).origin === new URL(image.baseURI).origin
}

function copyPixels(image: HTMLImageElement): string | undefined {
  const scale = Math.min(1, widest / image.naturalWidth)
  const canvas = image.ownerDocument.createElement('canvas')
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale))
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale))
  try {
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return canvas.toDataURL('image/webp', 0.82)
  } catch (error) {
    // A redirect to another origin shows only here.
    if (error instanceof DOMException && error.name === 'SecurityError') return undefined
    throw error
  }
}
