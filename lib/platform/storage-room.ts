/** How much the browser keeps for Lede. */
export interface StorageRoom {
  /** Bytes of everything that Lede keeps; undefined where the browser does not say. */
  used: number | undefined
  /** Whether the browser has promised not to clear it when the disk gets full. */
  isPersisted: boolean
}

export async function readStorageRoom(): Promise<StorageRoom> {
  const [{ usage }, isPersisted] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ])
  return { used: usage, isPersisted }
}

/**
 * Asks the browser never to clear what is kept. Call it from a click of the reader's: a browser may want to ask back.
 * Resolves to whether it is promised.
 */
export async function askToPersist(): Promise<boolean> {
  return (await navigator.storage.persisted()) || navigator.storage.persist()
}
