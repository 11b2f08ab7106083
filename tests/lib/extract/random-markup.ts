import { array, constantFrom, letrec, oneof, record, string, tuple, type Arbitrary } from 'fast-check'

const tags = (
  'div p article section main h1 h2 h3 ul ol li a b i em span br hr img figure figcaption blockquote pre code table tr td ' +
  'th tbody math mi mtext svg style script template noscript title textarea select option form input button iframe ' +
  'object details summary ruby rt header footer nav aside foreignObject annotation-xml mglyph time sup custom-element'
).split(' ')

const names = (
  'id class href src srcset name lang dir style onclick onerror onload title alt width data-block data-src hidden ' +
  'aria-hidden role itemprop datetime xlink:href cite xmlns is'
).split(' ')

const values = oneof(
  string({ unit: 'binary', maxLength: 12 }),
  constantFrom(
    'javascript:alert(1)',
    'JaVa\tScRipt:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:image/svg+xml,<svg onload=alert(1)>',
    'blob:https://a.example/1',
    'file:///etc/passwd',
    'https://a.example/b?c=d#e',
    '#title',
    'title',
    'body',
    'getElementById',
    'comment sidebar',
    'byline author',
    'rtl',
    'en-US',
    'none',
    'article-body',
    '0',
    '__proto__',
  ),
)

const words = oneof(
  string({ unit: 'binary', maxLength: 30 }),
  constantFrom(
    'The ferry left the old pier at six, an hour later than the timetable had promised. ',
    'Maria Lindqvist, who has steered it for eleven years, said the wind had turned in the night, and coiled the rope. ',
    '“Nobody is hurt,” she said. ',
    'By Ana Ruiz',
    '<!--',
    '-->',
    ']]>',
    '</p>',
    '</script>',
    '</style>',
    '</title>',
    '<![CDATA[',
    '&lt;img src=x onerror=alert(1)&gt;',
    '\u202Etxt.exe',
    '🚢👩‍👩‍👧',
    'नमस्ते',
    '\u200b',
    '\u00a0',
  ),
)

const attributes = array(tuple(constantFrom(...names), values), { maxLength: 3 }).map((pairs) =>
  pairs.map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`).join(''),
)

/** Markup as it is written by nobody: each tag inside each other, unclosed ones, ends of what was not begun. */
export const randomMarkup: Arbitrary<string> = letrec<{ node: string; nodes: string }>((tie) => ({
  node: oneof(
    { depthSize: 'small', maxDepth: 6 },
    words,
    record({
      tag: constantFrom(...tags),
      attributes,
      content: tie('nodes'),
      isClosed: constantFrom(true, true, true, false),
    }).map(
      ({ tag, attributes: own, content, isClosed }) =>
        `<${tag}${own}>${content}${isClosed ? `</${tag}>` : ''}`,
    ),
  ),
  nodes: array(tie('node'), { maxLength: 5 }).map((parts) => parts.join('')),
})).nodes
