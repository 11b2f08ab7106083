/** Lede's own name space for identifiers that are worked out from names. */
const space = new TextEncoder().encode('lede')

/**
 * A UUID that is always the same for a name (version 5 of RFC 9562), so that what is imported twice is known again.
 */
export async function nameUuid(name: string): Promise<string> {
  const bytes = new TextEncoder().encode(name)
  const input = new Uint8Array([...space, ...bytes])
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-1', input)).subarray(0, 16)
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const hex = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5')
}
