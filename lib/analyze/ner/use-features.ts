import { Use, type WordUse } from './document-use'
import { clustersOf, listsOf, outside, type FeatureWriter } from './feature-writer'
import type { Lexicon } from './lexicon'
import type { NerDocument } from './read-document'
import { Casing, type WordType } from './word-type'

const usedPlaces = 3
const featuresPerPlace = 6

const surelyNamed = Use.afterTitle | Use.afterFirstName | Use.besideSpeech

/** Writes how the rest of the document uses a token's word. */
export function addUse(
  w: FeatureWriter,
  document: NerDocument,
  lexicon: Lexicon,
  i: number,
  use: WordUse | undefined,
  type: WordType,
): void {
  const repeated = use !== undefined && use.count > 1 && type.casing >= Casing.initial
  const seen = repeated ? use.seen | 0x10000 : 0
  w.add('document', seen)
  w.add('document', seen & 0x10000 && (seen & (Use.lowerCase | Use.capitalInside)) | 0x10000, type.casing)
  w.add('document', seen && (seen & surelyNamed) | 0x10000)
  w.add(
    'document',
    seen && (seen & (Use.afterPreposition | Use.afterThe | Use.beforeOrganizationWord)) | 0x10000,
  )
  w.add('document', seen && (seen & (Use.afterCapital | Use.beforeCapital)) | 0x10000, seen & surelyNamed)
  w.add('document', use && type.casing >= Casing.initial ? (use.seen & Use.lowerCase) + 1 : 0, type.casing)
  const { types, phrases } = document
  let written = 0
  for (const place of repeated ? use.places : []) {
    if (place === i || written === usedPlaces) continue
    if (written > 0) w.again(featuresPerPlace)
    written += 1
    const previous = types[place - 1] ?? outside
    const next = types[place + 1] ?? outside
    const before = clustersOf(previous, lexicon)
    const after = clustersOf(next, lexicon)
    w.add('document', previous.lower)
    w.add('document', next.lower)
    w.add('document', before.middle || previous.shape, previous.casing)
    w.add('document', after.middle || next.shape, next.casing)
    w.add('document', listsOf(previous) || 1, listsOf(next))
    w.add('document', phrases[place]! + 1)
  }
  for (; written < usedPlaces; written += 1)
    for (let n = 0; n < featuresPerPlace; n += 1) w.add('document', 0)
}
