const by =
  /^(?:(?:story|words|text|article|reported|written|posted|published|reviewed|review|photographs|analysis|opinion|report|authors?)\s+(?:and photos\s+)?)?(?:by|von|par|por|di|door|af|av)\s*:?\s+|^(?:authors?|by|from|autor|auteur|von)\s*[:|]\s*/iu

/** A part of a byline that is no name: a role, a paper, a place. */
const noName =
  /(?:\b(?:staff|writers?|editors?|reporters?|correspondents?|contributors?|columnists?|critic|producers?|journalist|professor|director|officer|chief|head|manager|analyst|president|founder|author|senior|associate|freelance|special to|specialist|bureau|newsroom|desk|media|news|times|post|daily|journal|magazine|online|updated|published|posted|minutes?|min read|comments?|share|follow|subscribe|sponsored|university|institute|department|agency|inc|llc|ltd|for the|of the|at the|in the)\b|\.(?:com|org|net)\b|@|https?:|\d)/iu

/** Degrees that American health pages write after each name. */
const degree =
  /\s+(?:(?:MD|PhD|Ph\.D\.?|MS|MSc|MPH|MA|BSc|RD|RDN|LD|LDN|RN|CPT|DO|JD|MBA|PsyD|CSCS)(?:\s+|$))+$/u

const month = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?\s\d/iu

/**
 * Takes the names out of a byline: "By Ana Ruiz and Bo Li, Staff Writers | 3 May" gives Ana Ruiz and Bo Li. With
 * nothing that is a name in it, gives none.
 */
export function cleanNames(byline: string): string[] {
  const line = byline.slice(0, 300).replace(/\s+/gu, ' ').trim()
  const start = line.replace(by, '')
  // What follows a bar, a dot or a date is about the article and not about its author.
  const [names = ''] = start.split(/\s*[|•·–—]\s*|\s+-\s+|\s*\/\s*(?=[A-Z])|\bfor\s(?=[A-Z])/u)
  const [untilDate = ''] = names.split(month)
  const found = untilDate
    .split(/\s*[,;]\s*|\s+(?:and|und|et|y|e|&|with)\s+/u)
    .map((part) => cleanName(part))
    .filter((name) => isName(name))
  return [...new Set(found)]
}

/** One name without what stands around it: "by ", "(Reuters)", a degree. */
export function cleanName(name: string): string {
  return name
    .replace(/\s+/gu, ' ')
    .replace(/\([^)]{0,60}\)/gu, '')
    .trim()
    .replace(by, '')
    .replace(degree, '')
    .replace(/^[\s,;:|]+|[\s,;:|]+$/gu, '')
}

function isName(part: string): boolean {
  if (part.length < 2 || part.length > 50 || noName.test(part)) return false
  const words = part.split(' ')
  if (words.length > 6) return false
  // Scripts without capitals pass; elsewhere a name begins with one, but for "de", "van", "bin".
  const capitals = words.filter((word) => !/^\p{Ll}/u.test(word))
  return capitals.length * 2 >= words.length && !/^\p{Ll}/u.test(words.at(-1) ?? '')
}
