const by =
  /^(?:[-–—•|\s]*)(?:(?:photos?\s+and\s+)?(?:story|stories|words|text|article|reported|reporting|written|posted|published|reviewed|review|report|analysis|opinion|more)\s+(?:and photos?\s+|stories\s+)?)?(?:by|von|par|por|di|door|af|av)(?:\s*:\s*|\s+|$)|^(?:authors?|by|from|autore?|auteur|von|著者|作者|投稿者|文)\s*[:：|]\s*/iu

/** A part of a byline that is no name: a role, a paper, a place, a call to follow. */
const noName =
  /(?:\b(?:staff|writers?|editors?|reporters?|correspondents?|contributors?|contributing|columnists?|critic|producers?|journalist|photographer|professor|director|officer|c[efit]o|deputy|historian|president|technologies|washington post|new york|chief|head of|manager|analyst|founder|author|senior|freelance|special to|bureau|newsroom|desk|media|news|times|gazette|tribune|herald|chronicle|telegram|images?|photos?|getty|picture|credit|daily|journal|magazine|online|updated|published|posted|minutes?|min read|report|network|radio|podcast|comments?|share|follow|subscribe|sign up|twitter|facebook|instagram|linkedin|sponsored|university|institute|department|agency|reviews?|view|profile|inc|llc|ltd|more stories|about|contact|email|for the|of the|at the|in the|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\.(?:com|org|net)\b|@|https?:|\d|[{}<>=?!]|(?:訳|編|著者|イラスト)$)/iu

/** News agencies: they stand beside a reporter's name, and are the author only where nobody is named. */
const agency =
  /^(?:the\s)?(?:associated press|ap|reuters|agence france-presse|afp|pti|ani|dpa|efe|ansa|bloomberg(?: news)?|pa media|upi|xinhua|cnn|bbc|npr)$/iu

const trailingAgency = /\s+(?:the\s+)?(?:associated press|usa today|reuters|agence france-presse)$/iu

/** Degrees that American health pages write after each name. */
const degree =
  /[\s,]+(?:(?:MD|PhD|Ph\.D\.?|MS|MSc|MPH|MA|BSc|RD|RDN|LD|LDN|RN|CPT|DO|JD|MBA|PsyD|CSCS)(?:[\s,]+|$))+$/u

/** "Ruiz, Ana", as catalogues write it: two names of one word each can be nothing else. */
const lastNameFirst = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)?)$/u

/** "Ana Ruiz Ana Ruiz": the name of the picture and that of the link. */
const twice = /^(\S.{2,40}\S) \1$/u

const month = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?\s\d/iu

/** What parts one name from the next, or from what is said about it. */
const separators = /\s*[,;、，\n]\s*|\s+(?:and|und|et|y|e|&|with)\s+/u

/**
 * Takes the names out of a byline: "By Ana Ruiz and Bo Li, Staff Writers | 3 May" gives Ana Ruiz and Bo Li. A line
 * feed parts them too. With nothing that is a name in it, gives none.
 */
export function cleanNames(byline: string): string[] {
  const line = byline
    .slice(0, 300)
    .replace(/[^\S\n]+/gu, ' ')
    .trim()
  const start = line.replace(by, '')
  const turned = lastNameFirst.exec(start)
  if (turned && !noName.test(start)) return [`${turned[2]} ${turned[1]}`]
  // What follows a bar, a dot or a date is about the article and not about its author.
  const [names = ''] = start.split(/\s*[|•·–—(]\s*|\s+-\s+|\s*\/\s*(?=[A-Z])|\bfor\s(?=[A-Z])/u)
  const [untilDate = ''] = names.split(month)
  const found = untilDate
    .replace(/\s+on\s*$/iu, '')
    .split(/\s*[,;、，\n]\s*/u)
    // "Institute of Allergy and Infectious Diseases": what an institute is joined with is a part of its name.
    .filter(
      (part) => part === part.split(separators)[0] || isName(cleanName(part.split(separators)[0] ?? '')),
    )
    .flatMap((part) => part.split(separators))
    .map((part) => cleanName(part))
    .filter((name) => isName(name))
  const [first] = found
  return withoutAgencies(found.filter((name) => name === first || !/^[A-Z]{2,5}$/u.test(name)))
}

/** Leaves out the news agencies where anybody else is named, and what is named twice. */
export function withoutAgencies(names: readonly string[]): string[] {
  const people = names.filter((name) => !agency.test(name))
  return [...new Set(people.length > 0 ? people : names)]
}

/** One name without what stands around it: "by ", "(Reuters)", a degree. */
export function cleanName(name: string): string {
  const clean = name
    .replace(/\s+/gu, ' ')
    .replace(/\([^)]{0,60}\)/gu, '')
    .trim()
    .replace(by, '')
    .replace(degree, '')
    .replace(twice, '$1')
    .replace(/\s*著$/u, '')
    .replace(/^[\s,;:|\-–—]+|[\s,;:|\-–—]+$/gu, '')
  const withoutAgency = clean.replace(trailingAgency, '')
  return /^(?:the)?$/iu.test(withoutAgency) ? clean : withoutAgency
}

/** Whether a name has the shape of a person's full name, which what stands in a byline's place must have. */
export const isFullName = (name: string): boolean => name.includes(' ') || /^\p{Lo}{2,8}$/u.test(name)

/** "Courier Staff", "News Desk": nobody, but what the page says instead of a name. */
export const isStaff = (name: string): boolean =>
  name.length < 40 &&
  /\b(?:staff|newsroom|editors?|(?:news )?desk|team|redaktion|redazione|redacción|rédaction)$/iu.test(name)

/** A nickname, or a name in small letters. */
export const isOddName = (name: string): boolean =>
  name.length > 1 && name.length < 40 && name.split(' ').length <= 3 && !noName.test(name)

function isName(part: string): boolean {
  if (part.length < 2 || part.length > 50 || noName.test(part)) return false
  const words = part.split(' ')
  if (words.length > 6) return false
  // Scripts without capitals pass; elsewhere a name begins with one, but for "de", "van", "bin".
  const capitals = words.filter((word) => !/^\p{Ll}/u.test(word))
  return capitals.length * 2 >= words.length && !/^\p{Ll}/u.test(words.at(-1) ?? '')
}
