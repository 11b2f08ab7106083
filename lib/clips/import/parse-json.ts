import { deepest, mostContainers, mostRecords } from './import-limits'
import type { ImportRefusal } from './imported-file'

/** JSON as a value, after its text was looked at for what would take too long or too much memory to parse. */
export function parseJson(text: string): { value: unknown } | ImportRefusal {
  const excess = findExcess(text)
  if (excess) return { reason: excess }
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return { reason: 'damaged' }
  }
}

/** Goes once over the text, without building anything; where it is no JSON, the parser will say so. */
function findExcess(text: string): 'too-deep' | 'too-many' | undefined {
  const commas = new Int32Array(deepest + 1)
  let depth = 0
  let containers = 0
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case 0x22: // "
        at = endOfString(text, at)
        break
      case 0x5b: // [
      case 0x7b: // {
        depth += 1
        containers += 1
        if (depth > deepest) return 'too-deep'
        if (containers > mostContainers) return 'too-many'
        commas[depth] = 0
        break
      case 0x5d: // ]
      case 0x7d: // }
        depth = Math.max(0, depth - 1)
        break
      case 0x2c: {
        // ,
        const count = (commas[depth] ?? 0) + 1
        if (count >= mostRecords) return 'too-many'
        commas[depth] = count
        break
      }
      default:
    }
  }
  return undefined
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x5c) at += 1
    else if (code === 0x22) return at
  }
  return text.length
}
