/** Short forms of first names that papers use for the same person, one name a line: the full name, then its short forms. */
const table = `
abraham abe
albert al bert
alexander alex sandy
alexandra alex sandra
alfred alf alfie fred
andrew andy drew
anthony tony ant
antonio tony
arthur art
barbara barb
benjamin ben benny
bernard bernie
bradley brad
catherine cathy kate katie
charles charlie chuck
christopher chris kit
christine chris
daniel dan danny
david dave
deborah deb debbie
dennis den
donald don donnie
douglas doug
edward ed eddie ted ned
edwin ed
elizabeth liz beth betty libby eliza
eugene gene
francis frank
franklin frank
frederick fred freddie
gabriel gabe
geoffrey geoff
gerald gerry jerry
gregory greg
harold harry hal
henry harry hank
hillary hill
jacob jake
james jim jimmy jamie
jeffrey jeff
jennifer jen jenny
jeremy jez
jessica jess
john johnny jack jon
jonathan jon jonny
joseph joe joey
joshua josh
judith judy
kathleen kathy
katherine kate kathy katie
kenneth ken kenny
lawrence larry
leonard len lenny
margaret maggie meg peggy
matthew matt
michael mike mick micky
mitchell mitch
nathaniel nat nate
nicholas nick
nigel nige
pamela pam
patricia pat trish
patrick pat paddy
peter pete
philip phil
raymond ray
rebecca becky
richard rick dick ricky rich
robert rob bob bobby robbie
ronald ron ronnie
russell russ
samuel sam sammy
samantha sam
stephen steve
steven steve
stuart stu
susan sue
terence terry
theodore ted teddy
thomas tom tommy
timothy tim
victoria vicky
vincent vince
virginia ginny
walter walt
william bill will billy willie
vladimir volodya
volodymyr vova
`

const shortForms: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [full = '', ...short] = line.split(' ')
      return [full, new Set(short)]
    }),
)

/** Tells whether one first name is a short form of the other; both in lower case. */
export const isNickname = (one: string, other: string): boolean =>
  (shortForms.get(one)?.has(other) ?? false) || (shortForms.get(other)?.has(one) ?? false)
