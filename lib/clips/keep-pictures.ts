import type { Clip } from '../model/clip'
import type { PictureData, PictureSize } from '../model/picture'

/** A picture that is kept with a clip, in CSS pixels as the page had it. */
export interface KeptPicture {
  /** The address, as it stands in `Article.html`. */
  url: string
  width: number
  height: number
  content: Blob
}

/** A clip with the pictures that are kept with it. */
export interface ClipWithPictures extends Clip {
  pictures?: KeptPicture[]
}

/** So many bytes of pictures are kept with a clip, at most. */
export const mostPictureBytes = 10_000_000

/** How many bytes pictures take. */
export const bytesOfPictures = (pictures: KeptPicture[]): number =>
  pictures.reduce((sum, { content }) => sum + content.size, 0)

const asData = /^data:(image\/(?:avif|gif|jpeg|png|webp));base64,([\w+/]+=*)$/u

/**
 * The pictures that a page has handed over, as they are kept: in their order, without those that would not fit into the
 * limit any more. What is no picture is left out.
 */
export function keepPictures(
  data: PictureData,
  sizes: PictureSize[],
  most = mostPictureBytes,
): KeptPicture[] {
  const sizeByUrl = new Map(sizes.map((size) => [size.url, size]))
  const kept: KeptPicture[] = []
  let bytes = 0
  for (const [url, source] of Object.entries(data)) {
    const [, type, base64] = asData.exec(source) ?? []
    if (type === undefined || base64 === undefined) continue
    const content = new Blob([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))], { type })
    if (bytes + content.size > most) continue
    bytes += content.size
    const { width = 0, height = 0 } = sizeByUrl.get(url) ?? {}
    kept.push({ url, width, height, content })
  }
  return kept
}

/** Kept pictures as a view takes them. The policy of extension pages lets pictures in as data only. */
export async function dataOfPictures(pictures: KeptPicture[]): Promise<PictureData> {
  const data: PictureData = {}
  for (const { url, content } of pictures) {
    const bytes = new Uint8Array(await content.arrayBuffer())
    let binary = ''
    // A call takes only so many arguments.
    for (let from = 0; from < bytes.length; from += 8192)
      binary += String.fromCharCode(...bytes.subarray(from, from + 8192))
    data[url] = `data:${content.type};base64,${btoa(binary)}`
  }
  return data
}
