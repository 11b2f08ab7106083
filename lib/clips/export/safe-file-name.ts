const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/iu
const longestBytes = 120

/**
 * A name for a file that every system takes, Windows included, without its ending; `fallback` where nothing is left of
 * it. At most 120 bytes of UTF-8, so that folders and an ending fit too.
 */
export function safeFileName(name: string, fallback = 'article'): string {
  const clean = name
    .toWellFormed()
    .normalize('NFC')
    // Controls, marks of direction and what is not seen: a name must not read as another.
    .replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029\uFFFD]/gu, '')
    .replaceAll(/[/\\:*?"<>|#^[\]]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
  const trimmed = trim(cut(trim(clean)))
  if (!trimmed) return fallback
  return reserved.test(trimmed.split('.')[0]?.trim() ?? '') ? `_${trimmed}` : trimmed
}

const trim = (name: string): string => name.replaceAll(/^[. ]+|[. ]+$/gu, '')

function cut(name: string): string {
  let bytes = 0
  let end = 0
  for (const character of name) {
    bytes += new TextEncoder().encode(character).length
    if (bytes > longestBytes) break
    end += character.length
  }
  return name.slice(0, end)
}

/** Gives names to the files of one folder, one after the other; no two alike, also where capitals do not count. */
export function startFileNames(): (name: string) => string {
  const taken = new Map<string, number>()
  return (name) => {
    const safe = safeFileName(name)
    let distinct = safe
    let count = taken.get(safe.toLowerCase()) ?? 1
    for (; taken.has(distinct.toLowerCase()); count += 1) distinct = `${safe} (${count + 1})`
    taken.set(distinct.toLowerCase(), 1)
    taken.set(safe.toLowerCase(), count)
    return distinct
  }
}
