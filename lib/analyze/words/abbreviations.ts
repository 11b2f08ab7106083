/** Words that end in a full stop and never end a sentence: the name or number they belong to follows. Lower case. */
export const alwaysBeforeMore: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col sgt capt cmdr cdr maj adm rev hon pres messrs
   mme mlle msgr supt insp det cpl pvt pfc spc amb atty st ste mt ft sec dist asst assoc dep vs cf viz approx
   hr fr sr sra srta dra ing dipl bzw bspw vgl ggf sog evtl inkl`.split(/\s+/u),
)

/** Words that end in a full stop and belong to a number that follows; before anything else they may end a sentence. */
export const beforeNumber: ReadonlySet<string> = new Set(
  `no nos nr num núm fig figs vol pp p art ch para sect ca c jan feb mar apr jun jul aug sep sept oct nov dec`.split(
    /\s+/u,
  ),
)

/** Words that end in a full stop in the middle of a sentence, but may end one too: what follows decides. */
export const sometimesBeforeMore: ReadonlySet<string> = new Set(
  `inc corp co ltd bros jr llc plc assn univ dept v ave blvd rd etc al ph.d m.d b.a m.a`.split(/\s+/u),
)

/** What may follow "a.m." and "p.m." in the same sentence. */
export const afterTime: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
   january february march april may june july august september october november december
   jan feb mar apr jun jul aug sep sept oct nov dec
   est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst ist cet cest aest eastern central mountain pacific local`.split(
    /\s+/u,
  ),
)

/** Words that open a sentence when they stand in capitals after an abbreviation, such as "The" after "the U.S." */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  `a an the this that these those he she it they we you i his her its their our your my
   but and or so yet if when while after before since because although though as at by for from in on to with
   there here what who where why how which however meanwhile still then now also both some many most all
   one no not every each another other such more last`.split(/\s+/u),
)

/** Verbs after a name that tie it to the quotation before it: `“Why now?” Smith asked.` */
export const sayingVerbs: ReadonlySet<string> = new Set(
  `said says asked asks told tells added adds wrote writes tweeted shouted cried replied answered exclaimed
   wondered recalled joked quipped laughed continued insisted yelled`.split(/\s+/u),
)
