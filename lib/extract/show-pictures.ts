/** Wider than any view of ours: larger files would only be larger. */
const enoughWidth = 1400

/** A longer list of addresses is a trap. */
const maxSrcset = 20_000

const lazy = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-url',
  'data-hi-res-src',
  'data-full-src',
  'data-image',
]

const placeholder =
  /^data:image\/(?:gif|svg|png)|(?:blank|spacer|placeholder|pixel|1x1|transparent|loading|lazy)[\w-]*\.(?:gif|png|svg|jpe?g)/iu

/**
 * Gives each picture its real address in `src`: lazy-loading pages keep it in other attributes, or in `<source>`.
 * Pictures without one go, and so do counting pixels and icons.
 */
export function showPictures(content: Element | DocumentFragment, base: string): void {
  for (const image of content.querySelectorAll('img')) {
    const address = findAddress(image, base)
    if (!address || isTiny(image)) image.remove()
    else image.setAttribute('src', address)
  }
}

function findAddress(image: Element, base: string): string | undefined {
  const own = image.getAttribute('src') ?? ''
  const candidates = [
    placeholder.test(own) ? '' : own,
    ...lazy.map((name) => image.getAttribute(name) ?? ''),
    ...['srcset', 'data-srcset', 'data-lazy-srcset'].map((name) => chooseSource(image.getAttribute(name))),
    ...findSources(image),
    own.startsWith('data:image/') && own.length > 2000 ? own : '',
  ]
  for (const candidate of candidates) {
    const address = candidate.trim()
    if (/^data:image\/(?:png|jpe?g|gif|webp|avif)[;,]/iu.test(address)) return address
    if (!address || !URL.canParse(address, base)) continue
    const url = new URL(address, base)
    if (/^https?:$/u.test(url.protocol)) return url.href
  }
  return undefined
}

function findSources(image: Element): string[] {
  const picture = image.closest('picture')
  if (!picture) return []
  return [...picture.querySelectorAll('source')].map((source) =>
    chooseSource(source.getAttribute('srcset') ?? source.getAttribute('data-srcset')),
  )
}

/** The smallest picture of a `srcset` that is wide enough, else the widest. */
function chooseSource(srcset: string | null): string {
  if (!srcset) return ''
  const sources = srcset
    .slice(0, maxSrcset)
    // An address may hold commas of its own, but no white space after them.
    .split(/,\s+|,(?=https?:)/u)
    .map((source) => /^(\S+)(?:\s+([\d.]+)([wx]))?/u.exec(source.trim()))
    .filter((match) => match !== null)
    .map(([, address = '', size = '1', unit]) => ({
      address,
      width: Number(size) * (unit === 'w' ? 1 : 700),
    }))
    .toSorted((a, b) => a.width - b.width)
  return (sources.find(({ width }) => width >= enoughWidth) ?? sources.at(-1))?.address ?? ''
}

function isTiny(image: Element): boolean {
  const [width, height] = [Number(image.getAttribute('width')), Number(image.getAttribute('height'))]
  return (width > 0 && width <= 32 && height <= 32) || (height > 0 && height <= 2)
}
