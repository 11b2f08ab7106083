/** Words that open an English sentence and point back to the one before. Lower case. */
export const backwardOpeners: ReadonlySet<string> = new Set(
  `he she it they him her his hers its their theirs them this that these those such both neither either
   but and or so yet nor then thus hence therefore however meanwhile moreover furthermore besides nevertheless
   nonetheless instead otherwise likewise similarly accordingly consequently afterwards afterward also too still
   another others plus indeed similar here because
   yes no well`.split(/\s+/u),
)

/** Openings of several words that point back in the same way. */
export const backwardPhrases: readonly string[] = [
  'for example',
  'for instance',
  'in addition',
  'as a result',
  'in contrast',
  'by contrast',
  'on the other hand',
  'at the same time',
  'at that time',
  'in other words',
  'in turn',
  'in that',
  'in this',
  'of those',
  'of these',
  'one of them',
  'some of them',
  'most of them',
  'the other',
  'the others',
  'the latter',
  'even so',
  'even then',
  'the same',
  'not only that',
  'that said',
  'as such',
  'after that',
  'after this',
  'since then',
  'until then',
  'by then',
  'what followed',
  'in response',
  'in reply',
  'despite this',
  'despite that',
  'rather than',
  'to that end',
]

/** After "this" and "that", words that make a time of the day or year of it: "This week, ..." */
export const timesOfThis: ReadonlySet<string> = new Set(
  `week month year morning afternoon evening summer winter spring autumn fall season weekend century decade
   january february march april may june july august september october november december
   monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/u),
)
