/** Spreads the bits of a 32-bit number (the finalizer of MurmurHash3, Appleby 2008). */
function spread(value: number): number {
  let h = value | 0
  h ^= h >>> 16
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** A 32-bit hash of a string's UTF-16 units from `start` on (FNV-1a, Fowler, Noll and Vo, 1991, then spread). */
export function hashString(text: string, start = 0, end = text.length): number {
  let h = 0x811c9dc5
  for (let at = start; at < end; at += 1) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193)
  return spread(h)
}

/** Puts a number into a hash, so that their order matters. */
export const mix = (hash: number, value: number): number => {
  const h = Math.imul(hash ^ Math.imul(value, 0xcc9e2d51), 0x1b873593)
  return ((h << 13) | (h >>> 19)) + 0x6b64e654
}
