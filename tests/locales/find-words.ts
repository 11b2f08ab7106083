import { parseSync } from 'vite'

interface Node {
  type: string
  start: number
  [name: string]: unknown
}

/** Attributes that are read out or shown. */
const shown = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'placeholder',
  'title',
])

/** The name of the house is the same in every language, and so is what is printed on a key. */
const isNoWord = /^(?:Lede|[a-z]|(?:Ctrl|Alt|Shift)(?:\+\w+)+)$/u

const isWord = (text: unknown): text is string =>
  typeof text === 'string' && /\p{L}/u.test(text) && !isNoWord.test(text.trim())

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode)

/** What a node says word for word; undefined where it says nothing or asks for a string of the interface. */
function sayingOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined
  if (node.type === 'JSXExpressionContainer') return sayingOf(node['expression'])
  if (node.type === 'ConditionalExpression')
    return sayingOf(node['consequent']) ?? sayingOf(node['alternate'])
  if (node.type === 'LogicalExpression') return sayingOf(node['right'])
  if (node.type === 'TemplateLiteral')
    return (node['quasis'] as { value: { cooked: string } }[])
      .map(({ value }) => value.cooked.trim())
      .find(isWord)
  const text = node.type === 'Literal' || node.type === 'JSXText' ? node['value'] : undefined
  return isWord(text) ? text.trim() : undefined
}

const nameOf = (node: unknown): unknown => {
  const { name, value } = (node ?? {}) as { name?: unknown; value?: unknown }
  return name ?? value
}

/** Words for people that stand in the source instead of in `locales/`: in JSX, in attributes that are shown or read out, in titles. */
export function findWords(path: string, source: string): string[] {
  const { program, errors } = parseSync(path, source)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  const found: string[] = []
  const visit = (node: Node): void => {
    const said =
      node.type === 'JSXElement' || node.type === 'JSXFragment'
        ? (node['children'] as Node[]).map(sayingOf)
        : [sayingOf(valueThatIsShown(node))]
    found.push(...said.filter((one) => one !== undefined))
    childrenOf(node).forEach(visit)
  }
  visit(program as unknown as Node)
  return found.map((text) => `${path}: ${text}`)
}

const isShown = (name: unknown): boolean => typeof name === 'string' && shown.has(name)

function valueThatIsShown(node: Node): unknown {
  // `name` of a JSX attribute, or the key of an attribute that a function gets as an object.
  if (node.type === 'JSXAttribute' && isShown(nameOf(node['name']))) return node['value']
  if (node.type === 'Property' && isShown(nameOf(node['key']))) return node['value']
  if (node.type !== 'AssignmentExpression') return undefined
  const { property } = node['left'] as { property?: { name?: string } }
  return ['title', 'ariaLabel', 'textContent', 'placeholder'].includes(property?.name ?? '')
    ? node['right']
    : undefined
}

/** Names of strings that a source speaks of: whole, or with their beginnings where the rest is put together. */
export function findKeys(source: string): { whole: Set<string>; beginnings: string[] } {
  const whole = new Set(
    [...source.matchAll(/(['"`])(?:__MSG_)?([@\w]+?)(?:__)?\1/gu)].map(([, , name = '']) => name),
  )
  const beginnings = [...source.matchAll(/`(\w+)\$\{/gu)].map(([, beginning = '']) => beginning)
  return { whole, beginnings }
}
