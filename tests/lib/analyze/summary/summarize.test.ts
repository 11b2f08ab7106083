import { describe, expect, it } from 'vitest'
import { findSentences } from '../../../../lib/analyze/find-sentences'
import { readPlainText } from '../../../../lib/analyze/read-plain-text'
import { summarize } from '../../../../lib/analyze/summary/summarize'
import type { Block } from '../../../../lib/model/article'

interface Given {
  length?: number
  lang?: string
  title?: string
  kinds?: Partial<Record<number, Pick<Block, 'kind' | 'level'>>>
}

/** The gist of an article given as paragraphs, as its sentences' own words. */
function gist(paragraphs: string[], { length = 3, lang, title, kinds = {} }: Given = {}): string[] {
  const { text, blocks: plain } = readPlainText(paragraphs.join('\n\n'))
  const blocks = plain.map((block, index) => ({ ...block, ...kinds[index] }))
  const article = { text, blocks, lang, title }
  const sentences = findSentences(article)
  const { sentences: chosen } = summarize(article, sentences, length)
  return chosen.map((index) => text.slice(sentences[index]?.start, sentences[index]?.end))
}

const ferry = [
  'The ferry Halcyon ran aground off Port Larkin on Monday with 212 people on board, the coast guard said.',
  'Two fishing boats took most passengers of the ferry to the harbour of Port Larkin before noon.',
  'The coast guard said a broken rudder was the likely reason that the ferry left its course.',
  'The owner of the ferry, Larkin Lines, has been fined twice for poor repairs since 2019.',
  'A report on the accident is due in the spring.',
]

describe('summarize', () => {
  it('takes whole sentences, in the order of the text, as many as asked for', () => {
    for (const length of [1, 2, 3, 5]) {
      const chosen = gist(ferry, { length })
      expect(chosen).toHaveLength(length)
      expect(chosen).toEqual(ferry.filter((sentence) => chosen.includes(sentence)))
    }
    expect(gist(ferry, { length: 1 })).toEqual([ferry[0]])
  })

  it('never is empty for an article that is not', () => {
    expect(gist(['Why?'])).toEqual(['Why?'])
    expect(gist(['Storm shuts harbour'])).toEqual(['Storm shuts harbour'])
    expect(gist(['He left. But why? She knew.'])).not.toEqual([])
    expect(gist([])).toEqual([])
  })

  it.each([
    ['a pronoun', 'She had warned the owner of the ferry off Port Larkin twice.'],
    [
      'a pronoun in a quotation',
      '“He ran the ferry aground off Port Larkin,” Ana Ruiz of the coast guard said.',
    ],
    ['a speaker who is a pronoun', '“The ferry off Port Larkin was old,” she said.'],
    ['a contrast', 'But the ferry off Port Larkin had passed its last inspection.'],
    ['a demonstrative', 'This ferry off Port Larkin had passed its last inspection.'],
    ['a name and then a pronoun', 'Ida Moss: She will be paid for the ferry off Port Larkin until May.'],
    ['a speaker and then a pronoun', 'INES MOSS: They never looked at the ferry off Port Larkin.'],
    ['a phrase that points back', 'As a result, the ferry off Port Larkin ran aground.'],
  ])('leaves out what opens with %s, whose sentence before is not there', (_, opener) => {
    const [lead = '', ...rest] = ferry
    // The question before it can never be chosen.
    expect(gist([lead, `Who knew of it? ${opener}`, ...rest], { length: 5 })).not.toContain(opener)
    expect(gist([opener, ...ferry], { length: 5 })).not.toContain(opener)
  })

  it('keeps what points back when the sentence before comes too', () => {
    const pair = 'Captain Ida Moss of the ferry Halcyon left the bridge last. She was taken to hospital.'
    const chosen = gist([pair, ...ferry.slice(1, 3)], { length: 4 })
    expect(chosen).toContain('She was taken to hospital.')
    expect(chosen).toContain('Captain Ida Moss of the ferry Halcyon left the bridge last.')
  })

  it.each([
    ['a time', 'This week the ferry Halcyon was due to be repaired in Port Larkin.'],
    ['a number', 'No. 4 on the list of old ferries in Port Larkin is the Halcyon.'],
    ['"like me"', 'If you are like me, the ferry Halcyon off Port Larkin is a place to sleep.'],
    ['a place in capitals', 'PORT LARKIN: Their holiday over, 212 people came home from the ferry Halcyon.'],
    ['there is', 'There are four more ferries of the same age in Port Larkin.'],
  ])('is not misled by %s', (_, sentence) => {
    expect(gist([sentence, ...ferry.slice(2)], { length: 1 })).toEqual([sentence])
  })

  it.each([
    ['a question', 'Who will pay for the ferry that ran aground off Port Larkin?'],
    ['a byline', 'By Ana Ruiz and Bo Lund for the Larkin Herald'],
    ['a date', 'PUBLISHED: 10:20 EST, 5 May 2021'],
    ['a date in words', 'Last updated on Friday 5 May 2021 at 10.20pm GMT'],
    ['a dateline', 'PORT LARKIN, Maine (AP) —'],
    ['a call to action', 'Scroll down for video of the ferry that ran aground off Port Larkin.'],
    ['a newsletter', 'Sign up for our newsletter on the ferry that ran aground off Port Larkin.'],
    ['a contact', 'Do you know the ferry? E-mail us at news@larkin.example with your story.'],
    ['a rights line', 'Copyright 2021 The Larkin Herald and the ferry company of Port Larkin.'],
    ['a caption that tells sides', 'Captain Ida Moss (left) on the ferry Halcyon off Port Larkin on Monday.'],
    ['a caption with a label', 'Run aground: The ferry Halcyon lies off Port Larkin on Monday morning.'],
    ['a caption that says so', 'The ferry Halcyon, pictured off Port Larkin in 2019, was built in Dover.'],
    ['a dateline with a date', 'PORT LARKIN, Maine, Dec 23 (Reuters) -'],
    ['a correction', 'Correction: The ferry Halcyon was built in Dover and not in Port Larkin.'],
    [
      'a sentence that only leads in',
      'The coast guard of Port Larkin gave these reasons for the accident of the ferry:',
    ],
    ['a credit', 'Ana Ruiz reported from Port Larkin, and Bo Lund from the ferry Halcyon.'],
    ['a note on an interview', 'The interview was lightly edited for length.'],
    ['a French byline', 'Par Inès Marquès Publié le 3 mai 2021 à 18h45 Temps de lecture 2 min.'],
    ['a byline with a date', 'Ana Ruiz, 9 January 2021, filed under Port Larkin'],
    ['a note on a transcript', 'The following is a transcript of the call from the ferry off Port Larkin.'],
    ['a fragment', 'Port Larkin.'],
  ])('leaves out %s', (_, sentence) => {
    const given = { length: 7, kinds: { 0: { kind: 'paragraph' as const } } }
    expect(gist([sentence, ...ferry], given)).toEqual(ferry)
  })

  it('reads past a byline and dates that stand in one flat paragraph with the story', () => {
    const flat = `By . Ana Ruiz . PUBLISHED: . 10:20 EST, 5 May 2021 . | . UPDATED: . 11:05 EST, 5 May 2021 . ${ferry.join(' ')}`
    expect(gist([flat], { length: 5 })).toEqual(ferry)
  })

  it('leaves out short lines that do not end, but not a standfirst', () => {
    const standfirst = 'The ferry off Port Larkin had failed two inspections'
    const score = 'Ferry Halcyon 2, harbour wall of Port Larkin 1'
    const [lead = '', ...rest] = ferry
    expect(gist([`${lead} ${rest[0]}\n${score}\n${rest.slice(1).join(' ')}`], { length: 6 })).toEqual(ferry)
    const top = { length: 1, kinds: { 0: { kind: 'paragraph' as const } } }
    expect(gist([standfirst, ...rest], top)).toEqual([standfirst])
  })

  it('leaves out headings, captions, code and table cells', () => {
    for (const kind of ['heading', 'caption', 'code', 'cell'] as const)
      expect(gist(ferry, { length: 5, kinds: { 1: { kind } } })).toEqual(
        ferry.filter((_, index) => index !== 1),
      )
  })

  it('leaves out the middle of what somebody says', () => {
    const speech =
      'Ana Ruiz of the coast guard said: “The ferry ran aground off Port Larkin. The ferry lay on its side off Port Larkin. The boats came.” Larkin Lines gave no answer to the coast guard.'
    const chosen = gist([...ferry.slice(0, 2), speech], { length: 6 })
    expect(chosen).not.toContain('The ferry lay on its side off Port Larkin.')
    expect(chosen).toContain('Larkin Lines gave no answer to the coast guard.')
  })

  it('does not take the "80s" or "’em" for the start of a quotation', () => {
    const sentence = "The ferry was built in the early '80s and rebuilt in the '90s for Larkin Lines."
    expect(gist([sentence + ' ' + ferry[1], ...ferry.slice(2)], { length: 2 })).toContain(sentence)
  })

  it('says nothing twice', () => {
    const again =
      'The ferry Halcyon ran aground off Port Larkin on Monday, the coast guard said, with 212 on board.'
    const chosen = gist([...ferry.slice(0, 1), again, ...ferry.slice(1)], { length: 5 })
    expect(chosen).toContain(ferry[0])
    expect(chosen).not.toContain(again)
  })

  it('gives a list article as its headings', () => {
    const list = [
      'Three walks around Port Larkin',
      'The coast is at its best in autumn, when the crowds have gone.',
      '1. The harbour wall',
      'It is short and flat and made for children.',
      '2. The cliffs of Marsh Head',
      'Bring shoes that hold on wet stone.',
      '3. The old railway',
      'The path follows the line to the mine.',
    ]
    const kinds = Object.fromEntries([2, 4, 6].map((at) => [at, { kind: 'heading' as const, level: 2 }]))
    expect(gist(list, { kinds })).toEqual([list[2], list[4], list[6]])
    expect(gist(list, { kinds, length: 2 })).toEqual([list[2], list[4]])
    const untitled = Object.fromEntries([0, 2, 4].map((at) => [at, { kind: 'heading' as const, level: 2 }]))
    expect(gist(list.slice(2), { kinds: untitled })).toEqual([list[2], list[4], list[6]])
    const chapters = list.map((body, at) =>
      at % 2 === 1 ? `${body} ${'The path is long. '.repeat(150)}` : body,
    )
    expect(gist(chapters, { kinds })).not.toContain(list[4])
    const feature = [
      ...list,
      ...['The mine', 'The sea', 'The town'].flatMap((name, at) => [name, ferry[at] ?? '']),
    ]
    const more = Object.fromEntries(
      [2, 4, 6, 8, 10, 12].map((at) => [at, { kind: 'heading' as const, level: at < 8 ? 3 : 2 }]),
    )
    expect(gist(feature, { kinds: more })).not.toContain(list[4])
    const bare = list.map((body) => body.replace(/^\d\. /u, ''))
    const named = ['3 walks around Port Larkin', ...bare.slice(1)]
    expect(gist(named, { kinds })).toEqual([named[2], named[4], named[6]])
    expect(gist(bare, { kinds })).not.toContain(bare[4])
  })

  it('gives a countdown as its end', () => {
    const ranks = [5, 4, 3, 2, 1].flatMap((rank) => [
      `${rank}. The walk of rank ${rank}`,
      ferry[rank - 1] ?? '',
    ])
    const kinds = Object.fromEntries(
      [1, 3, 5, 7, 9].map((at) => [at, { kind: 'heading' as const, level: 2 }]),
    )
    expect(gist(['The best walks', ...ranks], { kinds, length: 2 })).toEqual([
      '2. The walk of rank 2',
      '1. The walk of rank 1',
    ])
  })

  const live = [
    'Storm in Port Larkin: live updates',
    '14:05',
    'The harbour of Port Larkin is open again for small boats. Ferries must wait.',
    '13:40',
    'The coast guard has ended its search off Marsh Head.',
    '12:10',
    'Is the bridge open? Police in Port Larkin say that the bridge is closed to lorries.',
    '09:30',
    'Good morning from Port Larkin, where a storm has shut the harbour.',
  ]
  it('gives a live blog as its newest entries', () => {
    expect(gist(live)).toEqual([
      'The harbour of Port Larkin is open again for small boats.',
      'The coast guard has ended its search off Marsh Head.',
      'Police in Port Larkin say that the bridge is closed to lorries.',
    ])
    expect(gist(live, { length: 1 })).toEqual(['The harbour of Port Larkin is open again for small boats.'])
  })

  it('finds the newest entries of a live blog that runs forward, but takes no chronology for one', () => {
    const [title = '', ...entries] = live
    const forward = [7, 5, 3, 1].flatMap((at) => entries.slice(at - 1, at + 1))
    expect(gist([title, ...forward], { length: 1 })).toEqual([
      'The harbour of Port Larkin is open again for small boats.',
    ])
    expect(gist(['How the storm came', ...ferry, ...forward], { length: 1 })).toEqual([ferry[0]])
  })

  it('gives answers of an interview, not questions', () => {
    const interview = [
      'The novelist Ida Moss has lived in a lighthouse off Port Larkin since 2004.',
      'The winter storms must be loud. How does a novelist in a lighthouse work?',
      'A lighthouse is quiet for a novelist, because the walls off Port Larkin are two metres thick.',
      'Everybody asks about the books about the lighthouse. When does the novelist finish one?',
      'The next novel about Port Larkin comes out in May, and the lighthouse is in it.',
      'The lamp is gone now. What has replaced the lighthouse?',
      'Nothing has replaced the lighthouse except a pole with a light on it.',
    ]
    const chosen = gist(interview, { length: 6 })
    expect(chosen).toEqual([interview[0], interview[2], interview[4], interview[6]])
  })

  it.each([
    [
      'ja',
      '大型フェリー「ハルシオン」が月曜日、ラーキン港の沖で座礁した。乗客212人は全員無事だった。海上保安庁は舵の故障が原因とみている。運航会社は過去に二度、整備不良で処分を受けている。なぜ出航したのか？次の便は来週になる見込みだ。',
    ],
    [
      'ar',
      'جنحت العبارة هالسيون قبالة ميناء لاركن يوم الاثنين وعلى متنها 212 راكبا. نقلت قوارب الصيد معظم الركاب إلى الميناء قبل الظهر. قال خفر السواحل إن عطلا في الدفة هو السبب المرجح للحادث. من يدفع ثمن الأضرار؟ من المقرر صدور تقرير عن الحادث في الربيع.',
    ],
    [
      'de',
      'Die Fähre Halcyon ist am Montag vor Port Larkin mit 212 Menschen an Bord auf Grund gelaufen. Zwei Fischerboote brachten die meisten Fahrgäste noch am Vormittag in den Hafen. Die Küstenwache nannte ein gebrochenes Ruder als wahrscheinliche Ursache. Wer zahlt den Schaden? Ein Bericht über das Unglück soll im Frühjahr erscheinen.',
    ],
    [
      'hi',
      'सोमवार को पोर्ट लार्किन के पास 212 लोगों को ले जा रही नौका हैल्सियन फँस गई। मछुआरों की दो नावों ने अधिकतर यात्रियों को दोपहर से पहले बंदरगाह पहुँचाया। तटरक्षक ने कहा कि टूटी पतवार दुर्घटना का कारण हो सकती है। नुकसान का खर्च कौन उठाएगा? दुर्घटना की रिपोर्ट वसंत में आएगी।',
    ],
  ])('reads %s: the lead first, no question, whole sentences', (lang, text) => {
    const chosen = gist([text], { lang })
    expect(chosen).toHaveLength(3)
    expect(text.startsWith(chosen[0] ?? '-')).toBe(true)
    for (const sentence of chosen) expect(sentence).not.toMatch(/[?？؟]/u)
  })

  it('stays within 10 ms of CPU for 1,000 words', () => {
    const words = 60_000
    const long = Array.from(
      { length: words / 20 },
      (_, at) => `${ferry[at % 5]} Line ${at} of the log ${at * 7} says little.`,
    )
    const start = process.cpuUsage().user
    gist(long)
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan((words / 1000) * 10)
  })
})
