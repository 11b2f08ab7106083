import { cleanNames, isFullName } from './clean-names'
import { parseDate } from './parse-date'

const bylineStart = /^(?:(?:(?:photos? and )?story|written|posted|words|reported) )?by\b:?\s/iu

const role = /\b(?:writer|reporter|correspondent|columnist|editor|critic|journalist)\b/iu

/** The names that the lines by the headline tell, in the shapes that bylines have. */
export function readLines(lines: readonly string[]): string[] {
  for (const [index, line] of lines.entries()) {
    const isAlone = /^(?:written |posted )?by:?$/iu.test(line)
    const byline = isAlone ? `By ${lines[index + 1] ?? ''}` : line
    if (byline.length < 120 && bylineStart.test(byline)) {
      const names = cleanNames(byline)
      if (names.length > 0) return names
    }
  }
  // "Posted on May 3, 2023 by Ana Ruiz"
  for (const line of lines.slice(0, 8)) {
    const after = line.length < 100 && parseDate(line) ? /\sby (\p{Lu}.{3,60})$/u.exec(line)?.[1] : undefined
    const names = after ? cleanNames(after).filter(isFullName) : []
    if (names.length > 0) return names
  }
  // "Ana Ruiz May 3, 2023", "Ana Ruiz • 3 May 2023": a name and a date, and nothing else.
  for (const line of lines.slice(0, 8)) {
    const beforeDate =
      line.length < 80 && parseDate(line)
        ? line.split(/\s+(?:[•|·,–—-]\s*)?(?=\p{Lu}\p{Ll}+\.?\s\d|\d)/u)[0]
        : undefined
    const names = beforeDate ? cleanNames(beforeDate).filter(isFullName) : []
    if (names.length === 1 && names[0] === beforeDate) return names
  }
  return []
}

/** The names in a byline that tells a role: "By Bo Li" above it may be who took the picture. */
export function readRoleLine(lines: readonly string[]): string[] {
  const line = lines.slice(0, 8).find((one) => one.length < 120 && bylineStart.test(one) && role.test(one))
  return line ? cleanNames(line) : []
}

/** "by University of Ellan": a press release is signed by a house. */
export function readOrganization(lines: readonly string[]): string[] {
  const line = lines.slice(0, 4).find((one) => one.length < 80 && /^by\s\p{Lu}[^\d@|,.]+$/iu.test(one))
  return line ? [line.replace(/^by\s+/iu, '')] : []
}

/** "Reporting by Ana Ruiz." below the text, as agencies sign. */
export function readLastLine(document: Document): string[] {
  const paragraphs = Array.from(document.getElementsByTagName('p'))
  for (const { textContent } of paragraphs.slice(-60)) {
    const line = textContent.length < 200 ? textContent.trim() : ''
    const said = /^\(?(?:reporting|written|story) by (.{3,80}?)(?:[.;)]|$)/iu.exec(line)?.[1]
    const names = said ? cleanNames(said.replace(/\sin\s\p{Lu}.*$/u, '')) : []
    if (names.length > 0) return names
  }
  return []
}
