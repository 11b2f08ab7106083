import { readingRanges, type ReadingRange, type ReadingStyle } from '../../platform/reading-style'

/** Gives a page a look: the style sheets know the data attributes and the custom properties. */
export function applyReadingStyle(root: HTMLElement, style: ReadingStyle): void {
  root.dataset.theme = style.theme
  root.dataset.font = style.font
  root.dataset.align = style.align
  root.dataset.guide = style.guide
  for (const name of Object.keys(readingRanges) as ReadingRange[])
    root.style.setProperty(`--reading-${name}`, name === 'size' ? `${style[name]}px` : String(style[name]))
}
