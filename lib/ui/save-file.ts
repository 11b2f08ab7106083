/** Gives the reader a file, as the browser saves what is downloaded. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a')
  const url = URL.createObjectURL(content)
  link.href = url
  link.download = name
  link.click()
  // The browser has taken hold of it once the click is over; some take a moment.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
