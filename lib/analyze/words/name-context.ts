const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Titles and roles that stand before a person's name and are no part of it, in lower case and without a full stop. */
export const titles = words(`
  mr mrs ms miss messrs mister madam madame mme monsieur sir dame lord lady dr prof professor rev reverend fr father
  sister brother pastor imam rabbi bishop archbishop cardinal pope monsignor ayatollah mullah sheikh sheik shaikh sultan
  king queen prince princess duke duchess emperor empress count baron baroness emir
  president premier chancellor minister secretary senator sen sens congressman congresswoman representative rep reps gov
  governor mayor councilman councilwoman alderman ambassador envoy commissioner chairman chairwoman chairperson chair
  speaker judge justice attorney prosecutor sheriff detective officer inspector constable superintendent chief
  gen general lt lieutenant col colonel maj major capt captain cmdr commander sgt sergeant cpl corporal pvt private adm
  admiral brig brigadier marshal
  coach manager striker midfielder defender goalkeeper keeper winger quarterback forward pitcher skipper
  director ceo cfo founder spokesman spokeswoman spokesperson analyst economist strategist lawyer author actor actress
  singer undersecretary vicar jockey rapper aunt uncle crewman co-founder cofounder comedian filmmaker activist
  datuk dato tun  director-general secretary-general deputy vice ex-president president-elect lawmaker leader candidate
  comrade mufti shaykh sayyid hajji haji alhaji chieftain headteacher headmaster principal dean rector premier-elect
`)

/** Verbs of saying and acting that follow or go before a person's name. */
export const speech = words(`
  said says say told tells added adds asked asks argued argues warned warns insisted insists noted notes replied replies
  explained explains recalled recalls wrote writes tweeted announced announces claimed claims denied denies believes
  thinks thought stated states acknowledged acknowledges admitted admits stressed stresses testified quipped joked
  recounted continued concluded wondered reiterated urged urges vowed vows pledged promised declined refused
`)

/** Prepositions before places. */
export const placePrepositions =
  words(`in at near from to outside inside across around throughout into within northern southern
  eastern western central toward towards between via neighbouring neighboring`)

/** Last or first words of the names of organizations. */
export const organizationWords = words(`
  inc corp co ltd llc plc group holdings bank company corporation ag gmbh sa nv university college institute school
  academy ministry department agency authority bureau commission committee council court parliament congress senate
  assembly house party union league association federation organization organisation foundation fund society club
  united fc afc cf sc city rovers athletic real inter hospital church army navy force forces police guard brigade
  brigades front movement alliance coalition times post news press journal gazette herald tribune radio television tv
  airlines airways motors industries systems technologies partners capital securities insurance energy petroleum oil gas
  steel electric power center centre museum library board service services administration office exchange team
`)

/** Kinds of places that are part of a place's name. */
export const placeWords = words(`
  river lake mount mountain mountains island islands sea ocean bay gulf strait peninsula valley desert county province
  state district region city town village street avenue road square park airport harbor harbour port beach coast forest
  bridge canal north south east west northern southern eastern western central republic kingdom emirate territory strip
  heights hills prison stadium hotel palace
  prefecture governorate municipality oblast regency township borough suburb constituency parish canton commune
`)

/** Words inside personal names that English papers write in lower case. */
export const particles = words(`
  al el bin ben ibn bint abu van von der den de da di do dos das du del della la le ter ten af av zu zum y e
`)

export const calendar = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sept oct nov dec mon tue wed thu fri sat sun
`)
