/** Why the store could not do what was asked: no room left, written by a newer version of Lede, not without asking the reader first, or anything else. */
export type StoreFailure = 'full' | 'newer' | 'private' | 'failed'

/** What is stored has a shape that this version does not know, and so must not write. */
export class NewerDataError extends Error {
  override name = 'NewerDataError'
}

/** What is to be kept is of a private window, and the reader was not asked yet. */
export class AskFirstError extends Error {
  override name = 'AskFirstError'
}

/** What an error of the store means for the reader. */
export function storeFailureOf(error: unknown): StoreFailure {
  const { name } = error instanceof Error || error instanceof DOMException ? error : { name: '' }
  if (name === 'QuotaExceededError') return 'full'
  if (name === 'AskFirstError') return 'private'
  return name === 'NewerDataError' || name === 'VersionError' ? 'newer' : 'failed'
}
