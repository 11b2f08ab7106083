const block =
  'p div section article header footer aside main nav address figure figcaption blockquote pre hr ' +
  'h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr td th details summary'

const inline =
  'a abbr b bdi bdo br cite code data del dfn em i img ins kbd mark q rp rt ruby s samp small span strong ' +
  'sub sup time u var wbr'

/** The elements of formulas, which are none of HTML's. */
export const mathNames = (
  'math mi mn mo ms mtext mrow mfrac msqrt mroot mstyle merror mpadded mphantom msub msup msubsup munder ' +
  'mover munderover mmultiscripts mprescripts mtable mtr mtd mspace menclose'
).split(' ')

/** The elements of HTML that an article is made of. */
export const htmlNames = `${block} ${inline}`.split(' ')

/** What is taken out with all that it holds; of everything else that is not allowed, the words stay. */
export const droppedWhole = (
  'applet audio base button canvas datalist embed frame frameset head iframe input keygen link map meta ' +
  'meter noembed noframes noscript object optgroup option output plaintext portal progress script select style ' +
  'svg template textarea title video xmp annotation annotation-xml'
).split(' ')

/**
 * DOMPurify's settings for an article's markup, as plain data: extraction and the view that shows a stored or
 * imported article sanitize with the same ones. Sanitizing twice equals sanitizing once.
 */
export const sanitizeOptions = {
  ALLOWED_TAGS: [...htmlNames, ...mathNames],
  ALLOWED_ATTR: (
    'href src alt title id dir lang datetime cite colspan rowspan scope start reversed value width height ' +
    'data-block display mathvariant open close separators stretchy fence linethickness columnalign notation accent'
  ).split(' '),
  // Attributes that hold no address, so that the pattern of addresses below is not asked about them.
  ADD_URI_SAFE_ATTR: (
    'dir lang datetime colspan rowspan scope start reversed width height data-block display mathvariant open ' +
    'close separators stretchy fence linethickness columnalign notation accent'
  ).split(' '),
  FORBID_CONTENTS: droppedWhole,
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  // Pictures may also be `data:image`; DOMPurify lets `data:` pass on pictures alone.
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|#)/iu,
  // `id="title"` would shadow `document.title`: every id gets a prefix, and links to it are written with it.
  SANITIZE_NAMED_PROPS: true,
}

/** The prefix that `SANITIZE_NAMED_PROPS` puts before each id. */
export const idPrefix = 'user-content-'
