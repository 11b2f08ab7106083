import { oneLine } from './clean/text-block'
import { copyAttributes } from './elements'

/** Hosts whose frames a reader takes for a part of the article. */
const hosts =
  /(?:^|\.)(?:youtube\.com|youtube-nocookie\.com|vimeo\.com|dailymotion\.com|twitter\.com|x\.com|instagram\.com|facebook\.com|tiktok\.com|spotify\.com|soundcloud\.com|ted\.com|twitch\.tv|reddit\.com|bsky\.app|datawrapper\.de|dwcdn\.net|flourish\.studio|archive\.org)$/u

/** Titles that players give themselves say nothing. */
const emptyTitle =
  /^(?:(?:youtube|vimeo|twitter|x|spotify|instagram)?\s?(?:video|embed|post|tweet|widget|player|embedded content)[\s\w]{0,20})?$/iu

const watch = 'https://www.youtube.com/watch?v='

/** Elements that a script makes a player or a post of: the attribute that names it, and where it can be seen. */
const custom: readonly (readonly [selector: string, attribute: string, address: string])[] = [
  ['amp-youtube', 'data-videoid', watch],
  ['lite-youtube', 'videoid', watch],
  ['amp-twitter', 'data-tweetid', 'https://twitter.com/i/status/'],
  ['amp-instagram', 'data-shortcode', 'https://www.instagram.com/p/'],
  ['blockquote', 'data-instgrm-permalink', ''],
  ['amp-facebook,.fb-post,.fb-video', 'data-href', ''],
]

/**
 * Puts a link in the place of each embedded video or post, and a picture in the place of AMP's own elements: the clean
 * view loads no frames, and Readability throws most of them away.
 */
export function showEmbeds(copy: Document, base: string): void {
  for (const frame of copy.querySelectorAll('iframe,amp-iframe')) showFrame(copy, frame, base)
  for (const player of copy.querySelectorAll('video,audio,amp-video,amp-audio'))
    showPlayer(copy, player, base)
  for (const [selector, attribute, address] of custom)
    for (const element of copy.querySelectorAll(selector)) {
      const url = parse(address + (element.getAttribute(attribute) ?? ''), base)
      if (!element.hasAttribute(attribute) || !url || !hosts.test(url.hostname)) continue
      element.replaceWith(
        linkTo(copy, url.href, oneLine(element.textContent ?? '').slice(0, 200) || hostOf(url)),
      )
    }
  for (const picture of Array.from(copy.getElementsByTagName('picture'))) {
    const image = picture.querySelector('img')
    const source = picture.querySelector('source[srcset],source[data-srcset]')
    // Readability throws away an `<img>` that names no file, though a `<source>` beside it does.
    if (image && source && !image.hasAttribute('src') && !image.hasAttribute('srcset'))
      image.setAttribute('srcset', source.getAttribute('srcset') ?? source.getAttribute('data-srcset') ?? '')
  }
  for (const picture of copy.querySelectorAll('amp-img,amp-anim')) {
    const image = copy.createElement('img')
    copyAttributes(picture, image, ['src', 'srcset', 'alt', 'width', 'height'])
    picture.replaceWith(image)
  }
}

/**
 * A box of nothing but pictures with captions is a part of the article; Readability takes it for a row of teasers, but
 * not each picture by itself.
 */
export function showGalleries(copy: Document): void {
  const boxes = new Set<Element>()
  for (const figure of copy.querySelectorAll('figure + figure'))
    if (figure.parentElement?.matches('div,section')) boxes.add(figure.parentElement)
  for (const box of boxes) if (Array.from(box.children).every(isCaptioned)) box.replaceWith(...box.childNodes)
}

const isCaptioned = (child: Element): boolean =>
  child.localName === 'figure' &&
  child.querySelector('img') !== null &&
  child.querySelector('figcaption') !== null &&
  child.querySelector('h1,h2,h3,h4,h5') === null

function showFrame(copy: Document, frame: Element, base: string): void {
  const url = ['src', 'data-src', 'data-lazy-src']
    .map((name) => parse(frame.getAttribute(name), base))
    .find((one) => one && hosts.test(one.hostname))
  if (!url) return
  const page = findPageOf(url)
  const title = frame.getAttribute('title')?.trim() ?? ''
  frame.replaceWith(linkTo(copy, page.href, emptyTitle.test(title) ? hostOf(page) : title))
}

function showPlayer(copy: Document, player: Element, base: string): void {
  // One that plays by itself is a moving picture; outside of a figure it may be the page's ornament.
  const isShown =
    player.hasAttribute('controls') || (!player.hasAttribute('autoplay') && player.closest('figure') !== null)
  const source = player.getAttribute('src') ?? player.querySelector('source[src]')?.getAttribute('src')
  const url = isShown && parse(source, base)
  // What a script plays has an address that ends with the page.
  if (!url) return
  const name = player.getAttribute('title') ?? player.getAttribute('aria-label')
  player.replaceWith(linkTo(copy, url.href, name?.trim() || (url.pathname.split('/').at(-1) ?? url.hostname)))
}

function linkTo(copy: Document, href: string, text: string): Element {
  const paragraph = copy.createElement('p')
  const link = copy.createElement('a')
  link.href = href
  link.textContent = text
  paragraph.append(link)
  return paragraph
}

/** A web address; undefined where there is none. */
function parse(address: string | null | undefined, base: string): URL | undefined {
  const url = address && URL.canParse(address, base) ? new URL(address, base) : undefined
  return url && /^https?:$/u.test(url.protocol) ? url : undefined
}

const hostOf = (url: URL): string => url.hostname.replace(/^www\./u, '')

/** The page that shows the embedded thing, where the frame's address tells it. */
function findPageOf(url: URL): URL {
  const video = /^\/embed\/([\w-]{6,20})$/u.exec(url.pathname)?.[1]
  if (video && /youtube/u.test(url.hostname)) return new URL(watch + video)
  const film = /^\/video\/(\d+)$/u.exec(url.pathname)?.[1]
  if (film && url.hostname === 'player.vimeo.com') return new URL(`https://vimeo.com/${film}`)
  const post = url.pathname.endsWith('/Tweet.html') ? url.searchParams.get('id') : null
  if (post && /^\d+$/u.test(post)) return new URL(`https://twitter.com/i/status/${post}`)
  // A frame for anything of its site is told what to show.
  const shown = parse(url.searchParams.get('href') ?? url.searchParams.get('url'), url.href)
  if (shown && hosts.test(shown.hostname)) return shown
  const page = new URL(url)
  page.pathname = page.pathname.replace(/(?<=\/)embed(?:\/captioned)?\/?$/u, '')
  return page
}
