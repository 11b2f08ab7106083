import { isOwnSite, type CleanContext, type TextBlock } from './text-block'

const label =
  /^\W{0,3}(?:related(?: (?:stories|articles|content|topics?|coverage))?|read(?: (?:more|also|next|this|the full))?|see(?: (?:also|more))|more(?: (?:from|on|stories|about|coverage))?|also (?:read|see|on)|watch(?: (?:now|more|also|live))?|listen|don['’]?t miss|must[- ]read|recommended|trending|most (?:read|popular)|you (?:may|might) (?:also )?(?:like|be interested)|in case you missed|further reading|tags?|topics?|filed under|categories|(?:on|at) \S{2,30}\.(?:com|org|net|co\.uk)|leggi anche|lesen sie (?:auch|mehr)|mehr zum thema|lire aussi|à lire|lee también|lea también|ver también|leia (?:também|mais)|veja também|lees ook|læs også|les også|läs (?:också|mer))\b[^.!?]{0,40}(?:[:：|»>→]|$)/iu

const shareRow =
  /^\W*(?:(?:share|on|via|by|or|facebook|twitter|x|e-?mail|print|copy(?: link)?|link(?: copied)?|whatsapp|linkedin|reddit|pinterest|flipboard|telegram|messenger|tumblr|sms|pocket|instagram|youtube|tiktok|threads|bluesky|mastodon|xing|line)\b\W*)+$/iu

const bareLabel =
  /^\W*(?:ad|ads|advert|advertisement|advertising|required|name|all comments are moderated|click to play(?: ?tap to play)?|recommended by .{1,20}|best of .{1,20}|more great .{1,20} stories|breaking news|like this (?:story|article)\? share it.{0,25}|sign in|log in|menu|home|up next|sponsored(?: content)?|story continues below(?: advertisement)?|article continues (?:after|below).{0,30}|continue reading(?: below)?|related|related (?:stories|articles|content|topics?|posts|news|links)|read (?:more|next|also)|more (?:stories|news)|most (?:read|popular)|trending(?: now)?|recommended(?: for you| stories)?|share(?: this(?: article| story| post)?)?|share on .{0,30}|comments?|leave a (?:comment|reply)|tags?|topics?|filed under|newsletters?|subscribe|sign up|follow us|print|email|save|skip (?:ad|advertisement)|scroll to continue|anzeige|werbung|publicité|publicidad|pubblicità|leggi anche|lire aussi|lee también|mehr zum thema|teilen|kommentare|tweet|loading(?:\.\.\.)?|close|watch|video|photos?)\W*$/iu

/** A video or a recording that stands in the article itself. */
const recording = /^[^?#]+\.(?:mp4|m4v|webm|mov|mp3|m4a|ogg|ogv|opus|wav)(?:[?#]|$)/iu

/**
 * Finds what points away from the article: "Read more: ..." before a link, a block that is nothing but a link to
 * another page of the site, the labels of such boxes and of advertisements.
 */
export function findPointers(blocks: readonly TextBlock[], { url }: CleanContext): TextBlock[] {
  const isElsewhere = (link: string): boolean =>
    isOwnSite(link, url) && !link.startsWith('#') && !recording.test(link)
  const isLinkOnly = (block: TextBlock): boolean =>
    block.linkShare >= 0.9 && block.words <= 30 && block.links.length > 0 && block.links.every(isElsewhere)
  const found = blocks.filter(
    (block) =>
      !block.isCaption &&
      !isCell(block) &&
      ((block.words <= 6 && bareLabel.test(block.text)) ||
        (block.words <= 12 && shareRow.test(block.text)) ||
        (block.words <= 40 && label.test(block.text) && block.linkShare >= 0.4) ||
        (isParagraph(block) && (isLinkOnly(block) || isShareRow(block) || isLinkRow(block, isElsewhere)))),
  )
  return [...found, ...findLinkLists(blocks, isLinkOnly), ...findLinkHeadings(blocks, isLinkOnly)]
}

const shareAddress =
  /facebook\.com\/(?:sharer|share|dialog)|(?:twitter|x)\.com\/(?:intent|share)|api\.whatsapp\.com|wa\.me\/|pinterest\.\w+\/pin\/create|linkedin\.com\/share|reddit\.com\/submit|t\.me\/share|^mailto:\?/iu

/** A sentence of the article that may be posted with a click is no button. */
const isShareRow = ({ text, links, words }: TextBlock): boolean =>
  words <= 12 &&
  !/[.!?…]["”’]*(?:\s?click to tweet)?$/iu.test(text) &&
  links.length > 0 &&
  links.filter((link) => shareAddress.test(link)).length * 2 >= links.length

/** Several links to other pages of the site and hardly a word between them: tags, or headlines in one paragraph. */
const isLinkRow = ({ links, linkShare }: TextBlock, isElsewhere: (link: string) => boolean): boolean =>
  links.length >= 3 && linkShare >= 0.8 && links.every(isElsewhere)

const isParagraph = (block: TextBlock): boolean =>
  block.element.localName === 'p' && (block.place === '' || block.place === 'blockquote')

const isCell = ({ place }: TextBlock): boolean => place === 'td' || place === 'th'

/** A list of which every item is such a link; a single link among other items is part of the text. */
function findLinkLists(blocks: readonly TextBlock[], isLinkOnly: (block: TextBlock) => boolean): TextBlock[] {
  const lists = new Map<Element, TextBlock[]>()
  for (const block of blocks) {
    const list = block.place === 'li' ? block.element.closest('ul,ol') : null
    if (list) lists.set(list, [...(lists.get(list) ?? []), block])
  }
  const last = blocks.findLastIndex((block) => block.isProse && block.element.localName !== 'li')
  return [...lists.values()]
    .filter((items) => {
      const linked = items.filter((item) => isLinkOnly(item))
      // Below the text, most of the items are enough: "More stories" there mixes in other sites and products.
      const isBelow = items[0] !== undefined && blocks.indexOf(items[0]) > last
      return linked.length === items.length || (isBelow && linked.length * 2 >= items.length)
    })
    .flat()
}

/** Headings that are links to other pages, unless the article is a round-up in which each is followed by its text. */
function findLinkHeadings(
  blocks: readonly TextBlock[],
  isLinkOnly: (block: TextBlock) => boolean,
): TextBlock[] {
  const headings = blocks.filter((block) => block.isHeading)
  const linked = headings.filter((heading) => isLinkOnly(heading))
  const isRoundUp = linked.length > 2 && linked.length * 2 > headings.length && hasTexts(blocks, linked)
  return isRoundUp ? findTeasers(blocks, linked) : linked
}

/** Cards of other articles below the text: a heading that is a link, and a few lines; nothing else, down to the end. */
function findTeasers(blocks: readonly TextBlock[], linked: readonly TextBlock[]): TextBlock[] {
  const starts = linked.map((heading) => blocks.indexOf(heading))
  const [first = 0] = starts
  const above = blocks.slice(0, first).filter((block) => block.isProse)
  const below = blocks.slice(first)
  const cardLength = below.length / starts.length
  const isBelow = above.length >= 4 && below.every((block) => !block.isHeading || linked.includes(block))
  return isBelow && cardLength <= 3.5 ? below : []
}

function hasTexts(blocks: readonly TextBlock[], headings: readonly TextBlock[]): boolean {
  const followed = headings.filter((heading) => blocks[blocks.indexOf(heading) + 1]?.isProse)
  return followed.length * 3 >= headings.length * 2
}
