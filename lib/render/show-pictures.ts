import type { PictureData, PictureSize } from '../model/picture'

/** The addresses of the pictures in the view, each once, in their order. */
export function findPictureUrls(root: ParentNode): string[] {
  const urls = [...root.querySelectorAll('img')].map((image) => image.dataset.source ?? '')
  return [...new Set(urls)].filter(Boolean)
}

/** Keeps each picture's room free before it is there, so that the text does not move when it comes. */
export function reservePictures(root: ParentNode, sizes: PictureSize[]): void {
  const sizeByUrl = new Map(sizes.map((size) => [size.url, size]))
  for (const image of root.querySelectorAll('img')) {
    const size = sizeByUrl.get(image.dataset.source ?? '')
    if (size && size.width > 0 && size.height > 0) {
      image.width = size.width
      image.height = size.height
    }
    image.dataset.state = size?.readable || image.dataset.source?.startsWith('data:') ? 'coming' : 'absent'
  }
}

/** Shows the pictures that the page has handed over; the others stay absent. */
export function showPictureData(root: ParentNode, data: PictureData): void {
  for (const image of root.querySelectorAll('img')) {
    const source = image.dataset.source ?? ''
    const content = source.startsWith('data:image/') ? source : data[source]
    if (content?.startsWith('data:image/')) show(image, content)
    else if (image.dataset.state === 'coming') image.dataset.state = 'absent'
  }
}

/** Loads the absent pictures from where the page has them. Only ever called because the reader wants it. */
export function loadPictures(root: ParentNode): void {
  for (const image of root.querySelectorAll('img')) {
    const source = image.dataset.source ?? ''
    if (image.dataset.state === 'absent' && source.startsWith('https:')) show(image, source)
  }
}

/** Takes out what `loadPictures` has brought in. */
export function unloadPictures(root: ParentNode): void {
  for (const image of root.querySelectorAll<HTMLImageElement>('img[src^="https:"]')) {
    image.removeAttribute('src')
    image.dataset.state = 'absent'
  }
}

function show(image: HTMLImageElement, source: string): void {
  image.dataset.state = 'shown'
  image.addEventListener('error', () => (image.dataset.state = 'absent'), { once: true })
  image.src = source
}
