import { labelToName, legacyHookDecode } from '@exodus/bytes/encoding.js'

/** How much of a page is searched for the name of its encoding, in bytes, as the HTML standard has it. */
const declarationLength = 1024

/**
 * Decodes a file as a browser would: as UTF-8 where it is valid UTF-8, else by its byte order mark or the encoding that a
 * page declares, else as windows-1252, in which old pages without a declaration are written.
 */
export function decodeInput(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Node 20's own decoder takes windows-1252 for Latin-1 and loses its quotation marks.
    return legacyHookDecode(bytes, findDeclaredEncoding(bytes) ?? 'windows-1252')
  }
}

function findDeclaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, declarationLength))
  return labelToName(/<meta[^>]*charset\s*=\s*["']?([\w-]+)/iu.exec(head)?.[1] ?? '')
}
