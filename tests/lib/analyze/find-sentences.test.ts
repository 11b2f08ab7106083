import { describe, expect, it } from 'vitest'
import { findSentences } from '../../../lib/analyze/find-sentences'

/** Takes the square brackets out of the text, and puts those back that the finder would set. */
const mark = (marked: string, lang?: string): string => {
  const text = marked.replaceAll(/[⟦⟧]/gu, '')
  const sentences = findSentences({ text, lang, blocks: [{ start: 0, end: text.length, kind: 'paragraph' }] })
  return sentences.reduceRight(
    (out, { start, end }) => `${out.slice(0, start)}⟦${out.slice(start, end)}⟧${out.slice(end)}`,
    text,
  )
}

const cases: Record<string, string[]> = {
  'plain sentences': ['⟦The ferry left at dawn.⟧ ⟦Nobody was on it!⟧ ⟦Why?⟧'],
  'titles before names': [
    '⟦Sen. Ana Ruiz met Gov. Bo Lund.⟧ ⟦Mr. Lund and Dr. Okafor left.⟧',
    '⟦They prayed at St. Brigid’s.⟧ ⟦Lt. Col. Marsh did not.⟧',
  ],
  'initials in names': [
    '⟦J. K. Marlow wrote it.⟧ ⟦George W. Tanner read it.⟧',
    '⟦The committee went with Plan B.⟧ ⟦It worked.⟧',
  ],
  'names of countries in capitals': [
    '⟦The U.S. Navy sent two ships.⟧ ⟦They came from the U.K.⟧ ⟦The harbour was shut.⟧',
  ],
  'times of the day': [
    '⟦Polls close at 8 p.m. Tuesday in Ohio.⟧ ⟦They opened at 7 a.m.⟧ ⟦Lines were long.⟧',
    '⟦The show starts at 9 p.m. ET.⟧ ⟦Bring a coat.⟧',
  ],
  'dates and numbers': [
    '⟦On Jan. 6 she ranked No. 5 in the world.⟧ ⟦Prices rose 3.5 percent.⟧ ⟦It cost $4.20.⟧ ⟦Few paid.⟧',
  ],
  companies: ['⟦Larkspur Inc. Chief Executive Ida Moss quit.⟧ ⟦She led Moss Bros.⟧ ⟦The firm is old.⟧'],
  'dots that trail off': [
    '⟦“I thought ... well, no.”⟧ ⟦He sat down.⟧',
    '⟦We waited… and waited.⟧ ⟦Nothing came.⟧',
  ],
  'quotations that end inside a sentence': [
    '⟦“We won.” he said.⟧ ⟦“Did we?” she asked.⟧ ⟦“Yes!” cried Bo.⟧',
    '⟦“Who pays?” Ana Ruiz asked.⟧ ⟦“Nobody.”⟧ ⟦Then she left.⟧',
    '⟦"Stop!" the guard shouted.⟧ ⟦They ran.⟧',
  ],
  'closing marks belong to the sentence before': [
    '⟦He called it “a farce.”⟧ ⟦(Nobody laughed.)⟧ ⟦The end.⟧',
    '⟦"So must we. "⟧ ⟦The new version airs in May.⟧',
    '⟦‘We are ready.’⟧ ⟦Ministers were not.⟧',
  ],
  'numbers of list entries': ['⟦1. Boil the water.⟧ ⟦Then wait.⟧'],
  'datelines by themselves': [
    '⟦TALLAHASSEE, Fla. (AP) —⟧ ⟦The university sued.⟧ ⟦It lost.⟧',
    '⟦(CNN)⟧ ⟦The ferry sank.⟧',
    '⟦Port Larkin (Reuters) -⟧ ⟦Oil rose.⟧',
    '⟦PORT LARKIN, Maine (LWA) -⟧ ⟦Two towns agreed.⟧',
    '⟦ATLANTA --⟧ ⟦Federal officials left.⟧',
    '⟦NEW YORK, Jan. 5 —⟧ ⟦Snow fell.⟧',
    '⟦Ana Ruiz (Labour) won the seat.⟧',
    '⟦The CIA – then as now – said nothing.⟧',
  ],
  'names with a mark in them': ['⟦The singer of Wham! has died.⟧ ⟦Fans wept.⟧'],
}

describe('findSentences', () => {
  for (const [name, texts] of Object.entries(cases))
    it.each(texts)(`${name}: %s`, (text) => {
      expect(mark(text)).toBe(text)
    })

  it.each([
    ['ja', '⟦市長は「橋は安全だ。」と述べた。⟧⟦工事は来月始まる。⟧'],
    ['ja', '⟦主人は笑う。⟧⟦「だから自分で開けることにしたんです」と話す。⟧'],
    ['ar', '⟦وصل الوزير إلى المدينة صباحا.⟧ ⟦هل يبقى طويلا؟⟧ ⟦لا أحد يعرف.⟧'],
    ['de', '⟦Am 3. Oktober kam Dr. Weiß z. B. nach Köln.⟧ ⟦Das Haus Nr. 5 war leer.⟧'],
    // A page that does not tell its language.
    ['', '⟦Am 12. bis 13. September startet die Messe.⟧ ⟦Am 3. Oktober endet sie.⟧'],
    ['hi', '⟦मंत्री आज शहर पहुँचे।⟧ ⟦क्या वे रुकेंगे?⟧ ⟦कोई नहीं जानता।⟧'],
    ['zh', '⟦市长今天到了。⟧⟦他很高兴！⟧⟦大家都来了。⟧'],
  ])('reads %s', (lang, text) => {
    expect(mark(text, lang)).toBe(text)
  })

  it('parts at line ends, but not where lines are wrapped by hand', () => {
    expect(mark('⟦A caption without a stop⟧\n⟦The harbour was shut on Monday.⟧')).toBe(
      '⟦A caption without a stop⟧\n⟦The harbour was shut on Monday.⟧',
    )
    const wrapped =
      '⟦The harbour was shut on Monday after a storm\ntore two cranes from their rails and threw\nthem down.⟧'
    expect(mark(wrapped)).toBe(wrapped)
    const bullets =
      '⟦The harbour of Port Larkin was shut on Monday⟧\n⟦Two cranes fell into the water in the storm⟧\n⟦The harbour of Port Larkin was shut for a second day after the storm, the town said.⟧'
    expect(mark(bullets)).toBe(bullets)
    expect(mark('⟦The mayor regularly\nvisits the old harbour.⟧')).toBe(
      '⟦The mayor regularly\nvisits the old harbour.⟧',
    )
  })

  it.each(['english', 'en_US', 'xx-', '', ' ', 'de-DE-u-!!'])('survives the language tag "%s"', (lang) => {
    expect(mark('⟦One.⟧ ⟦Two.⟧', lang)).toBe('⟦One.⟧ ⟦Two.⟧')
  })

  it('keeps to the blocks', () => {
    const text = 'Storm\n\nIt came. It went.'
    const blocks = [
      { start: 0, end: 5, kind: 'heading' as const },
      { start: 7, end: text.length, kind: 'paragraph' as const },
    ]
    expect(findSentences({ text, blocks }).map(({ block }) => block)).toEqual([0, 1, 1])
  })
})
