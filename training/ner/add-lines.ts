import { countries } from '../../lib/analyze/words/countries'
import type { GoldDocument, GoldLabel, GoldSpan } from './read-corpus'
import { makeUp, pick, pickTown } from './swap-names'

type Piece = string | [label: GoldLabel, words: string]

/** Adds a sentence to a document, with its names. */
function append(document: GoldDocument, pieces: Piece[]): GoldDocument {
  let text = `${document.text}\n\n`
  const start = text.length
  const names: GoldSpan[] = []
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece
    else {
      names.push({ start: text.length, end: text.length + piece[1].length, label: piece[0] })
      text += piece[1]
    }
  }
  return {
    text,
    sentences: [...document.sentences, { start, end: text.length }],
    names: [...document.names, ...names],
  }
}

/** Documents that get a line of sport. */
const sportShare = 0.05

const agencies = [
  'Reuters',
  'AP',
  'AFP',
  'AP',
  'Reuters',
  'dpa',
  'Xinhua',
  'UPI',
  'CNN',
  'Bloomberg',
  'IANS',
  'PTI',
]

/** "NAIROBI, Kenya (AP) —": nearly every news story has one, and no corpus has enough of them. */
function dateline(random: () => number): Piece[] {
  const town: Piece = ['LOC', pickTown(random).toUpperCase()]
  const country: Piece[] = random() < 0.35 ? [', ', ['LOC', pick(countries, random).names[0]!]] : []
  const date =
    random() < 0.2 ? [`, ${pick(['Jan. 5', 'March 12', 'June 30', 'Oct 3', '24 August'], random)}`] : []
  const agency: Piece[] = random() < 0.7 ? [' (', ['ORG', pick(agencies, random)], ')'] : []
  return [town, ...country, ...date, ...agency, pick([' -', ' —', ' --', ' –'], random)]
}

const person = (random: () => number): Piece => ['PER', makeUp(random).full]

/** "Reporting by Ana Ruiz in Lima; Editing by Otto Blum". */
function reportingLine(random: () => number): Piece[] {
  const where = (): Piece[] => (random() < 0.5 ? [' in ', ['LOC', pickTown(random)]] : [])
  const more = (): Piece[] => (random() < 0.5 ? [' and ', person(random), ...where()] : [])
  const kind = random()
  if (kind < 0.6)
    return [
      'Reporting by ',
      person(random),
      ...where(),
      ...more(),
      '; Editing by ',
      person(random),
      ...more(),
    ]
  if (kind < 0.8) return ['Photo: ', person(random), '/', ['ORG', pick(agencies, random)]]
  return [['ORG', 'REUTERS'], '/', person(random)]
}

const clubWords = [
  'United',
  'City',
  'FC',
  'Rovers',
  'Athletic',
  'Wanderers',
  'Tigers',
  'Sox',
  'Lions',
  'Bulls',
]

/** A team as sport reports name it, mostly by its town alone. */
const team = (random: () => number): Piece => [
  'ORG',
  random() < 0.15 ? `${pickTown(random)} ${pick(clubWords, random)}` : pickTown(random),
]

/** Sport reports name a team by its town, and no corpus has enough of them. */
function sportLine(random: () => number): Piece[] {
  const goals = (): string => `${Math.floor(random() * 5)}-${Math.floor(random() * 4)}`
  const games = ['league', 'cup tie', 'semi-final', 'final', 'opening game', 'quarter-final']
  const roles = ['coach', 'midfielder', 'striker', 'captain', 'goalkeeper', 'defender', 'manager', 'batsman']
  const lines: (() => Piece[])[] = [
    () => [team(random), ' beat ', team(random), ` ${goals()} in the ${pick(games, random)} on Saturday.`],
    () => [team(random), ` drew ${goals()} at home to `, team(random), '.'],
    () => [team(random), ' ', pick(roles, random), ' ', person(random), ' said his side had deserved to win.'],
    () => [person(random), ' joined ', team(random), ' from ', team(random), ' for a record fee.'],
    () => [person(random), ' scored twice for ', team(random), ' against ', team(random), ' in ', ['LOC', pickTown(random)], '.'],
    () => ['Former ', team(random), ' and ', team(random), ' ', pick(roles, random), ' ', person(random), ' has signed a two-year contract.'],
    () => ['It was the seventh defeat in a row for ', team(random), ', who are three points behind ', team(random), ' and two ahead of ', team(random), '.'],
    () => [person(random), "'s late goal gave ", team(random), ' a point at ', team(random), '.'],
    () => ['In ', ['LOC', pickTown(random)], ', ', person(random), ' homered in the ninth as ', team(random), ' edged ', team(random), '.'],
    () => ['The champions lost ', goals(), ' to ', team(random), ' in the ', pick(games, random), ', while ', team(random), ' went top.'],
  ] // prettier-ignore
  return pick(lines, random)()
}

/** Adds the lines around a story to some documents: in print they are everywhere, in the corpora nowhere. */
export function addLines(document: GoldDocument, random: () => number): GoldDocument {
  let added = document
  if (random() < 0.2) added = append(added, dateline(random))
  if (random() < 0.08) added = append(added, reportingLine(random))
  if (random() < sportShare) added = append(added, sportLine(random))
  return added
}
