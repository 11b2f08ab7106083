/** How often the address is looked at where the browser does not tell of its changes, in milliseconds. */
const interval = 1000

/** An address without its fragment: a jump within a page does not leave it. */
export const pageOf = (url: string): string => url.replace(/#.*/su, '')

/**
 * Hears of it when the document has another address, as in a page that loads its articles by itself, and when it is
 * shown again from the browser's memory. Gives back a function that ends it.
 */
export function watchAddress(onMove: () => void): () => void {
  const ending = new AbortController()
  const { signal } = ending
  let known = pageOf(location.href)
  const check = (): void => {
    const now = pageOf(location.href)
    if (now === known) return
    known = now
    onMove()
  }
  const { navigation } = globalThis as { navigation?: EventTarget }
  const timer = navigation ? undefined : setInterval(check, interval)
  navigation?.addEventListener('currententrychange', check, { signal })
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) onMove()
    },
    { signal },
  )
  return () => {
    ending.abort()
    clearInterval(timer)
  }
}
