/** What may stand in an element; nothing is left out. */
export type Content = Node | string | undefined

/** Makes an element with attributes and content. An undefined attribute is not set. */
export function makeElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | undefined> = {},
  ...content: Content[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, value)
  element.append(...content.filter((part) => part !== undefined))
  return element
}

/** A button that does something. */
export function makeButton(
  attributes: Record<string, string | undefined>,
  onPress: () => void,
  ...content: Content[]
): HTMLButtonElement {
  const button = makeElement('button', { type: 'button', ...attributes }, ...content)
  button.addEventListener('click', onPress)
  return button
}
