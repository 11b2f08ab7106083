const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** Words that begin a noun phrase. */
export const determiners = list(`
the a an one another this that these those his her its their our my your some many several few two three four five six
both each every no most other such any all
`)

/** Words that part a noun phrase from what follows, and stand before an object. */
export const prepositions = list(`
of for from at with in on to by about into over under after before during through against among between without within
as like than since until upon toward towards across behind beyond near off onto out outside per regarding around amid
amidst via despite following alongside
`)

/** Verbs that stand between a subject and its main verb, contracted ones too. */
export const auxiliaries = list(`
is are was were be been being am has have had having do does did will would shall should can could may might must
isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shouldn't can't couldn't mustn't
isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t shouldn’t can’t couldn’t mustn’t
`)

export const conjunctions = list(`
and or but nor so yet because while when where if though although whereas unless whether once that who whom whose which
how why what then
`)

/** Pronouns that can be the subject of a speech verb. */
export const subjectPronouns = list(`
he she they it we i who you
`)

/** Capitalised at the start of a sentence without being a name. */
export const sentenceOpeners = list(`
the a an one another this that these those his her its their our my your some many several few two three both each every
no most other such any all he she they it we i you who what when where why how if though although while because since
as at in on by for from with without after before during through and or but so yet then now still also however
meanwhile moreover instead indeed perhaps maybe there here not never just even only once again later earlier today
yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april may
june july august september october november december last next asked speaking according adding noting citing despite
among between under over about around like unlike until upon yes no well finally first second third rather nor neither
either whether which whose nevertheless nonetheless additionally furthermore thus therefore hence afterwards recently
`)

/** Adverbs between a subject and its verb that do not end in "-ly". */
export const midAdverbs = list(`
also then later once again still even just always never often now further instead already ever too soon once both all
himself herself themselves itself first later thus not
`)
