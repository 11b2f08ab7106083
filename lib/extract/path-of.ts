/** Names that a program made up change with the next build of the site, and with the next article. */
const madeUp = /\d[\da-z]|[A-Z].*[A-Z]|^[a-z]{1,2}$|[^\w-]|__|.{41}/u

/** Where an article's text stands by what the page says of it, whatever it looks like. */
const marks = ['[itemprop="articleBody"]', 'article', 'main', '[role="main"]']

/**
 * A CSS selector that finds an element alone, and most likely its like on other pages of the site: by what the page
 * says of it, by its id or classes, else by its place below the nearest element that has such a name.
 */
export function pathOf(element: Element): string {
  const steps: string[] = []
  for (let at: Element | null = element; at; at = at.parentElement) {
    const name = findName(at)
    if (name) return [name, ...steps].join(' > ')
    steps.unshift(placeOf(at))
  }
  return steps.join(' > ')
}

function findName(element: Element): string | undefined {
  const { id, localName, ownerDocument } = element
  const classes = [...element.classList].filter((name) => !madeUp.test(name))
  const names = [
    ...marks.filter((mark) => element.matches(mark)),
    ...(id && !madeUp.test(id) ? [`#${id}`] : []),
    ...classes.slice(0, 4).map((name) => `${localName}.${name}`),
    ...(classes.length > 1 ? [`${localName}.${classes.slice(0, 3).join('.')}`] : []),
  ]
  return names.find((name) => {
    const found = ownerDocument.querySelectorAll(name)
    return found.length === 1 && found[0] === element
  })
}

function placeOf(element: Element): string {
  const { localName: name } = element
  const siblings = [...(element.parentElement?.children ?? [])]
  // A name may hold what means something else in a selector.
  if (!/^[a-z][a-z\d-]*$/u.test(name)) return `:nth-child(${siblings.indexOf(element) + 1})`
  const alike = siblings.filter(({ localName }) => localName === name)
  return alike.length > 1 ? `${name}:nth-of-type(${alike.indexOf(element) + 1})` : name
}
