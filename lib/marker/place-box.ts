/** Between the box, the words and the edge of the window, in pixels. */
const gap = 8

/** Puts a box above or below words in the window, where there is room for it; without words into the upper corner. */
export function placeBox(box: HTMLElement, at: Range | undefined): void {
  const { width, height } = box.getBoundingClientRect()
  const { clientWidth } = document.documentElement
  const most = { left: clientWidth - width - gap, top: innerHeight - height - gap }
  const rects = [...(at?.getClientRects() ?? [])]
  const [first] = rects
  const last = rects.at(-1)
  let left = box.dir === 'rtl' ? gap : most.left
  let top = gap
  if (first && last) {
    const above = first.top - height - gap
    left = first.left
    top = above >= gap ? above : last.bottom + gap
  }
  box.style.left = `${Math.max(gap, Math.min(left, most.left))}px`
  box.style.top = `${Math.max(gap, Math.min(top, most.top))}px`
}
