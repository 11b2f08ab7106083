/** Keys and presses on what Lede shows in a page are none of the page's business: it may have shortcuts, and close things at a click. */
export function keepFromPage(host: HTMLElement): void {
  const types =
    'keydown keypress keyup pointerdown pointerup mousedown mouseup click dblclick touchstart touchend wheel focusin focusout'
  for (const type of types.split(' '))
    host.addEventListener(type, (event) => event.stopPropagation(), { passive: true })
}

/** A style sheet for a shadow root, which a page's policy does not forbid. */
export function makeSheet(styles: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  return sheet
}
