/** Words of which invented articles are made. */
export const commonWords =
  `about above across after again against almost along already also although always among and another answer
  any area around ask away back bank bay because become before begin behind below between bigger board boat
  both bridge bring budget build but by call came can careful carry centre change child choose city clear
  close cold come common company consider cost could council country course court cover cut daily dark day
  debate decide deep door down draw dry during each early earth east easy edge eight either empty end
  engine enough enter even evening ever every expect face fact fall family farm fast feel few field figure
  find fire first five floor follow food for force forest found four free from full garden gather gave
  general get give glass go gold good government great green ground grow guard half hall hand happen
  harbour hard have head hear heat heavy help here high hill history hold home hope hour house how however
  hundred if important in inside into island it job join just keep kind king know land large last late law
  lead learn leave left less let letter level library lie life light like line list little live long look
  lose lot low machine main make many map mark market matter may meet member might mile mill mind minister
  minute money month moon more morning most mother mountain move much music must name near need never new
  next night nine no north not note nothing notice now number of off office often old on once one only open
  or order other our out over own page paper park part pass past path pay people perhaps picture place plan
  plant point poor port position power present price problem public pull push put question quick quiet rain
  reach read ready real reason record red remain report rest result return rich right rise river road rock
  room round rule run safe said sail salt same say school sea season second see seem sell send serve set
  seven several shall shape share shore short should show side simple since single site six size sky slow
  small snow so some soon sound south space speak spend spring stand star start state stay step still stone
  stop store story street strong study such summer sun support sure surface take talk tax teach tell ten
  term test than that the their them then there these they thing think third this those though thousand
  three through tide time to today together told too took top toward town trade train travel tree true try
  turn two under unit until up upon use usual valley value very view village visit voice vote wait walk
  wall want war warm was watch water way we week weigh well west what wheel when where which while white
  who whole why wide will wind window winter wish with without woman wood word work world would write year
  yes yet young`.split(/\s+/u)

export const syllables =
  `ba bel bor cal cor da del dor en fal fen gar gel hol in jor ka kel lan lim lor ma mel mir na nel nor ol
  pel por ra rin ros sa sel sor ta tel tor ul va vel vor wes yal zen`.split(/\s+/u)

export const givenNames =
  `Ada Amal Anouk Arne Bea Bram Carla Celine Chidi Dara Dmitri Elif Emeka Esme Farid Femke Gita Goran Hana
  Hugo Ines Ivo Jana Joao Kaori Kofi Lena Luis Mara Milo Nadia Nils Olga Omar Petra Priya Quentin Rosa
  Ruben Sana Sven Tariq Tove Uma Viktor Wanda Yara Yusuf Zofia`.split(/\s+/u)

export const familyNames =
  `Abara Almeida Bakker Berg Castellan Dimov Eriksen Farouk Ferro Galindo Haddad Hollis Ibsen Jansen Kaplan
  Kimura Kowal Lindqvist Marchetti Mbeki Nakata Novak Okoye Orlov Petrov Quill Rahman Rossi Sabry Santoro
  Tanaka Thorne Ueda Varga Velez Wolff Xu Yilmaz Zeller`.split(/\s+/u)

export const tags =
  `archive budget climate courts education elections energy essay exam ferry fishing health history housing
  interview language law local media migration museums music policy ports quotes rail research schools
  science sources sport thesis tides towns trade transport water weather women youth`.split(/\s+/u)

export const towns = [
  'Ashmere',
  'Brindlewick',
  'Calder Quay',
  'Dunmarrow',
  'Eastholm',
  'Fallow Bridge',
  'Glenmoor',
  'Harrow Sound',
  'Ingleport',
  'Juniper Falls',
  'Kestrel Bay',
  'Larkhaven',
  'Mossford',
  'Northwell',
  'Oakspire',
  'Pellworm',
  'Quarrydale',
  'Ravensby',
  'Saltmarsh',
  'Thornley',
  'Umberfield',
  'Vale End',
  'Westering',
  'Yarrowby',
  'Zephyr Point',
]

export const collections = [
  'Autumn paper',
  'Background',
  'Ethics seminar',
  'For the thesis',
  'Local history',
  'Reading group',
  'Term paper',
  'To quote',
  'Week 12',
]

export const sites = [
  { domain: 'the-harbour-post.example', name: 'The Harbour Post' },
  { domain: 'valley-courier.example', name: 'Valley Courier' },
  { domain: 'northern-ledger.example', name: 'Northern Ledger' },
  { domain: 'daily-almanac.example', name: 'Daily Almanac' },
  { domain: 'coast-gazette.example', name: 'Coast Gazette' },
  { domain: 'morning-lantern.example', name: 'Morning Lantern' },
  { domain: 'river-tribune.example', name: 'River Tribune' },
  { domain: 'the-weekly-kite.example', name: 'The Weekly Kite' },
  { domain: 'upland-times.example', name: 'Upland Times' },
  { domain: 'city-observer.example', name: 'City Observer' },
  { domain: 'signal-and-tide.example', name: 'Signal and Tide' },
  { domain: 'the-long-read.example', name: 'The Long Read' },
]
