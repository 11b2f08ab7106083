/** The key of a press by its letter or digit, also where the layout has other signs there; undefined with Ctrl, Alt or Meta. */
export function readKey(event: KeyboardEvent): string | undefined {
  const { key, code, ctrlKey, altKey, metaKey } = event
  if (ctrlKey || altKey || metaKey) return undefined
  // The digits of a French keyboard want Shift, and a Russian one has no c.
  const digit = /^(?:Digit|Numpad)(?<digit>\d)$/u.exec(code)?.groups?.digit
  if (digit) return digit
  if (key.length === 1 && !/^\p{ASCII}$/u.test(key))
    return /^Key(?<letter>[A-Z])$/u.exec(code)?.groups?.letter?.toLowerCase()
  return key.length === 1 ? key.toLowerCase() : key
}

/** Keeps the Tab key within a card: after its last button comes its first. True where it had to. */
export function turnAround(root: ShadowRoot, backwards: boolean): boolean {
  const stops = [...root.querySelectorAll<HTMLElement>('button')]
  const first = stops[0]
  const last = stops.at(-1)
  const at = root.activeElement
  if (backwards && (at === first || !stops.includes(at as HTMLElement))) last?.focus()
  else if (!backwards && at === last) first?.focus()
  else return false
  return true
}
