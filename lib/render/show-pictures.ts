import type { PictureData, PictureSize } from '../model/picture'

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

/** The addresses of the pictures that the page can be asked for, each once, in their order. */
export function findComing(root: ParentNode): string[] {
  const coming = [...root.querySelectorAll<HTMLImageElement>('img[data-state="coming"]')]
  return [...new Set(coming.map((image) => image.dataset.source ?? ''))]
}

/** How many pictures only their sites can give, shown by now or not. */
export function countAbsent(root: ParentNode): number {
  return root.querySelectorAll('img:is([data-state="absent"], [src^="https:"])').length
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
    // The policy of extension pages lets nothing through that is not encrypted.
    const encrypted = source.replace(/^http:/u, 'https:')
    if (image.dataset.state === 'absent' && encrypted.startsWith('https:')) show(image, encrypted)
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
