/** Copies a text. False where neither way works: the clipboard's own is closed to pages that are not secure. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyByCommand(text)
  }
}

function copyByCommand(text: string): boolean {
  let copied = false
  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    // The page's own listeners would put their words after it.
    event.stopImmediatePropagation()
    copied = true
  }
  addEventListener('copy', onCopy, { capture: true, once: true })
  // Deprecated, and the only way on a page that is not secure.
  document.execCommand('copy')
  removeEventListener('copy', onCopy, { capture: true })
  return copied
}
