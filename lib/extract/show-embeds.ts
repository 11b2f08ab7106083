import { copyAttributes } from './elements'

/** Hosts whose frames a reader takes for a part of the article. */
const hosts =
  /(?:^|\.)(?:youtube\.com|youtube-nocookie\.com|vimeo\.com|dailymotion\.com|twitter\.com|x\.com|instagram\.com|facebook\.com|tiktok\.com|spotify\.com|soundcloud\.com|ted\.com|twitch\.tv|reddit\.com|bsky\.app|datawrapper\.de|dwcdn\.net|flourish\.studio|archive\.org)$/u

/** Titles that players give themselves say nothing. */
const emptyTitle =
  /^(?:(?:youtube|vimeo|twitter|x|spotify|instagram)?\s?(?:video|embed|post|tweet|widget|player|embedded content)[\s\w]{0,20})?$/iu

/**
 * Puts a link in the place of each embedded video or post, and a picture in the place of AMP's own elements: the clean
 * view loads no frames, and Readability throws most of them away.
 */
export function showEmbeds(copy: Document, base: string): void {
  for (const frame of copy.querySelectorAll('iframe')) {
    const address = frame.getAttribute('src') || frame.getAttribute('data-src')
    const url = address && URL.canParse(address, base) ? new URL(address, base) : undefined
    if (!url || !hosts.test(url.hostname)) continue
    const title = frame.title.trim()
    frame.replaceWith(
      linkTo(copy, findPageOf(url), emptyTitle.test(title) ? url.hostname.replace(/^www\./u, '') : title),
    )
  }
  for (const player of copy.querySelectorAll('video[controls],audio[controls]')) {
    const address = player.getAttribute('src') ?? player.querySelector('source[src]')?.getAttribute('src')
    const url = address && URL.canParse(address, base) ? new URL(address, base) : undefined
    // What a script plays has an address that ends with the page.
    if (!url || !/^https?:$/u.test(url.protocol)) continue
    const name = player.getAttribute('title') ?? player.getAttribute('aria-label')
    player.replaceWith(
      linkTo(copy, url.href, name?.trim() || (url.pathname.split('/').at(-1) ?? url.hostname)),
    )
  }
  for (const picture of Array.from(copy.getElementsByTagName('picture'))) {
    const image = picture.querySelector('img')
    const source = picture.querySelector('source[srcset]')
    // Readability throws away an `<img>` that names no file, though a `<source>` beside it does.
    if (image && source && !image.hasAttribute('src')) copyAttributes(source, image, ['srcset'])
  }
  for (const picture of copy.querySelectorAll('amp-img')) {
    const image = copy.createElement('img')
    copyAttributes(picture, image, ['src', 'srcset', 'alt', 'width', 'height'])
    picture.replaceWith(image)
  }
  for (const video of copy.querySelectorAll('amp-youtube[data-videoid]'))
    video.replaceWith(
      linkTo(
        copy,
        `https://www.youtube.com/watch?v=${video.getAttribute('data-videoid') ?? ''}`,
        'youtube.com',
      ),
    )
}

function linkTo(copy: Document, href: string, text: string): Element {
  const paragraph = copy.createElement('p')
  const link = copy.createElement('a')
  link.href = href
  link.textContent = text
  paragraph.append(link)
  return paragraph
}

/** The page that shows the embedded thing, where the frame's address tells it. */
function findPageOf(url: URL): string {
  const video = /^\/embed\/([\w-]{6,20})$/u.exec(url.pathname)?.[1]
  if (video && /youtube/u.test(url.hostname)) return `https://www.youtube.com/watch?v=${video}`
  const film = /^\/video\/(\d+)$/u.exec(url.pathname)?.[1]
  if (film && url.hostname === 'player.vimeo.com') return `https://vimeo.com/${film}`
  return url.href
}
