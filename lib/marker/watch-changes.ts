/** After a change the page is looked at no sooner than this, in milliseconds. */
const shortest = 300
/** A look at the page waits for so many times as long as the last one took: so it never takes more than a fiftieth of the time. */
const patience = 50
/** Looks that nothing comes of come at most so many times more seldom. */
const mostSeldom = 32

/** Watches a page for changes while it is on. */
export interface ChangeWatch {
  turn: (isOn: boolean) => void
}

/**
 * Has the page looked at some time after it has changed. While that time runs no change is listened to, so that a page
 * that changes a thousand times a second costs no more than one that changes once. `look` says whether it was worth it.
 */
export function watchChanges(look: () => boolean): ChangeWatch {
  let timer: ReturnType<typeof setTimeout> | undefined
  let wait = shortest
  let seldom = 1
  const observer = new MutationObserver(() => {
    observer.disconnect()
    timer = setTimeout(run, wait)
  })
  const listen = (): void =>
    observer.observe(document, { childList: true, characterData: true, subtree: true })
  const run = (): void => {
    const started = performance.now()
    seldom = look() ? 1 : Math.min(mostSeldom, seldom * 2)
    wait = Math.max(shortest, (performance.now() - started) * patience) * seldom
    timer = undefined
    listen()
  }
  return {
    turn(isOn) {
      observer.disconnect()
      clearTimeout(timer)
      timer = undefined
      wait = shortest
      seldom = 1
      if (isOn) listen()
    },
  }
}
