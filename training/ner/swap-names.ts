import { allFakers } from '@faker-js/faker'
import { cities } from './cities'
import type { GoldDocument, GoldSpan } from './read-corpus'

const isLatin = (name: string): boolean => /^\p{Lu}[\p{Script=Latin}'’-]+$/u.test(name)

interface NameLists {
  first: string[]
  last: string[]
}

const read = (lists: Record<string, string[]> | undefined): string[] => [
  ...new Set(
    Object.values(lists ?? {})
      .flat()
      .filter(isLatin),
  ),
]

/** Faker's names by locale, so that a first name gets a last name of its own country. */
const locales: NameLists[] = Object.values(allFakers).flatMap((faker) => {
  const { person } = faker.rawDefinitions
  const lists = { first: read(person?.first_name), last: read(person?.last_name) }
  return lists.first.length > 10 && lists.last.length > 10 ? [lists] : []
})

const words = (list: string): string[] => list.trim().split(/\s+/u)

const chineseFamilies =
  words(`Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song Zheng Xie Han
  Tang Feng Yu Dong Xiao Cheng Cao Yuan Deng Fu Shen Zeng Peng Lu Su Jiang Cai Jia Ding Wei Xue Ye Yan Pan Du Dai Xia Zhong Tian Ren Fan`)
const chineseSyllables =
  words(`wei fang na min jing li qiang lei jun yang yong jie tao ming chao xia ping gang hui hong yu bo lin xin hua
  jian guo zhi wen bin yan feng long cheng peng kun shan yi jia hao xiang dong zhong qing chun mei rong rui ze kai tian`)
const koreanFamilies = words(
  'Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Hong Moon Yang Bae Baek Nam Noh Ha',
)
const koreanSyllables =
  words(`min seo jun ji hyun woo young soo jin hee kyung sung ho jae won tae eun hye mi sang chul dong hoon yeon geun
  sun ah in kyu seok il joon chan gyu byung han bin ok sook`)
const arabicFirst =
  words(`Ahmed Mohammed Mahmoud Ali Hassan Hussein Omar Khaled Youssef Ibrahim Abdullah Saad Faisal Nasser Tariq Karim
  Fatima Aisha Layla Noor Mariam Zainab Amal Huda Samira Rania Salma Yasmin Hamza Bilal Walid Ziad Rashid Salman Mustafa Ismail`)
const arabicLast =
  words(`Haddad Khoury Mansour Najjar Masri Shami Baghdadi Rashid Saleh Hamdan Qasim Jabari Zahrani Otaibi Harbi Ghamdi Maliki
  Sadr Tikriti Obeidi Jubouri Hashimi Suleiman Farouk Nasr Awad Darwish Khalil Barghouti Husseini Sabbagh Fayyad Qureshi Attiyah`)

/** One of a list. */
export const pick = <T>(list: readonly T[], random: () => number): T =>
  list[Math.floor(random() * list.length)]!

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** Makes up a name as papers print it: given names, then the family's, or the family's first in China and Korea. */
export function makeUp(random: () => number): { full: string; short: string } {
  const kind = random()
  if (kind < 0.15) {
    const family = pick(chineseFamilies, random)
    return {
      full: `${family} ${capital(pick(chineseSyllables, random))}${pick(chineseSyllables, random)}`,
      short: family,
    }
  }
  if (kind < 0.25) {
    const family = pick(koreanFamilies, random)
    const [one, two] = [capital(pick(koreanSyllables, random)), pick(koreanSyllables, random)]
    return { full: `${family} ${random() < 0.6 ? `${one}-${two}` : `${one} ${capital(two)}`}`, short: family }
  }
  if (kind < 0.45) {
    const last = `${random() < 0.5 ? pick(['al-', 'Al-', 'el-', 'Al '], random) : ''}${pick(arabicLast, random)}`
    const middle =
      random() < 0.15 ? ` ${pick(['bin', 'Abu', 'Abdul', 'ibn'], random)} ${pick(arabicFirst, random)}` : ''
    return { full: `${pick(arabicFirst, random)}${middle} ${last}`, short: last }
  }
  const { first, last } = pick(locales, random)
  const family = pick(last, random)
  const initial = random() < 0.06 ? ` ${String.fromCharCode(65 + Math.floor(random() * 26))}.` : ''
  return { full: `${pick(first, random)}${initial} ${family}`, short: family }
}

const townNames = cities.filter(({ population }) => population > 30_000).map(({ name }) => name)
const knownTowns = new Set(townNames)

/** A town of 30,000 people or more. */
export const pickTown = (random: () => number): string => pick(townNames, random)

/** Puts other names in the place of people and towns, the same one for the same name throughout the document. */
export function swapNames(document: GoldDocument, random: () => number): GoldDocument {
  const people = new Map<string, { full: string; short: string }>()
  const towns = new Map<string, string>()
  const replace = (name: string, label: GoldSpan['label']): string => {
    if (label === 'LOC') {
      if (!knownTowns.has(name)) return name
      if (!towns.has(name)) towns.set(name, pickTown(random))
      return towns.get(name)!
    }
    // Handles and lower-case names are no names of this kind.
    if (label !== 'PER' || !/^\p{Lu}\p{Ll}/u.test(name)) return name
    const key = name.split(/\s+/u).at(-1)!
    if (!people.has(key)) people.set(key, makeUp(random))
    const { full, short } = people.get(key)!
    return name.includes(' ') ? full : short
  }
  let text = ''
  let at = 0
  const names: GoldSpan[] = []
  const shifts: [from: number, by: number][] = []
  for (const { start, end, label } of document.names.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue
    text += document.text.slice(at, start)
    const other = replace(document.text.slice(start, end), label)
    names.push({ start: text.length, end: text.length + other.length, label })
    text += other
    at = end
    shifts.push([end, text.length - end])
  }
  text += document.text.slice(at)
  let next = 0
  let by = 0
  const move = (offset: number): number => {
    while (next < shifts.length && shifts[next]![0] <= offset) by = shifts[next++]![1]
    return offset + by
  }
  const sentences = document.sentences.map(({ start, end }) => ({ start: move(start), end: move(end) }))
  return { text, sentences, names }
}
