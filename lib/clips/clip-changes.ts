const name = 'lede-clips'

/** One for each window or worker: what it says reaches all others, and not itself. */
let channel: BroadcastChannel | undefined
const openChannel = (): BroadcastChannel => (channel ??= new BroadcastChannel(name))

/** Tells the other windows which clips are new, other or gone. Only once it is on disk. */
export function tellClipChanges(ids: string[]): void {
  if (ids.length > 0) openChannel().postMessage(ids)
}

/** Calls back with the ids of clips that another window or worker has changed; gives back how to end that. */
export function onClipChanges(listener: (ids: string[]) => void): () => void {
  const hear = ({ data }: MessageEvent<string[]>): void => listener(data)
  const heard = openChannel()
  heard.addEventListener('message', hear)
  return () => heard.removeEventListener('message', hear)
}
