import { guessGender } from '../words/guess-gender'
import type { Scene } from './read-scene'

export type Sex = 'female' | 'male'

const FEMALE =
  /^(?:mrs|ms|miss|lady|dame|queen|princess|sister|baroness|madam|congresswoman|councilwoman|assemblywoman|chairwoman|spokeswoman|businesswoman|actress|mother|daughter|wife|widow|aunt|niece|grandmother|woman|girl|waitress|duchess|policewoman|mum|mom)\.?$/u
const MALE =
  /^(?:mr|sir|lord|king|prince|brother|congressman|councilman|assemblyman|chairman|spokesman|businessman|father|son|husband|uncle|nephew|grandfather|man|boy|fr|pope|duke|policeman|dad)\.?$/u

/** Whether a word (a title, a role) is for women or for men. */
function sexOfWord(word: string): Sex | undefined {
  if (FEMALE.test(word)) return 'female'
  return MALE.test(word) ? 'male' : undefined
}

/** Whether an entity is a woman or a man, by title, by the role set beside the name, or by first name. */
export function sexOfEntity({ entities, mentions, text }: Scene, entity: number): Sex | undefined {
  const given = entities[entity]
  if (!given || given.label !== 'person') return undefined
  for (const index of given.mentions.slice(0, 12)) {
    const { start = 0, end = 0 } = mentions[index] ?? {}
    const before =
      text
        .slice(Math.max(0, start - 24), start)
        .toLowerCase()
        .trim()
        .split(/\s+/u)
        .at(-1) ?? ''
    const title = sexOfWord(before)
    if (title) return title
    const apposition = /^, (?:an?|the|his|her)? ?(?:[\w-]+ ){0,3}?([\w-]+)[,.]/u.exec(
      text.slice(end, end + 60).toLowerCase(),
    )
    const role = sexOfWord(apposition?.[1] ?? '')
    if (role) return role
  }
  const [first, second] = given.name.split(' ')
  return first ? guessGender(second || given.mentions.length > 0 ? first : '') : undefined
}
