import { describe, expect, test } from 'vitest'
import { citationStyles, citeArticle } from '../../../../lib/clips/cite/cite-article'
import { textOf, type CitedText } from '../../../../lib/clips/cite/cited-text'
import type { Article } from '../../../../lib/model/article'
import { work } from './work'

/** Italics between asterisks. */
const show = (runs: CitedText): string =>
  runs.map((run) => (run.italic ? `*${run.text}*` : run.text)).join('')

const u = 'https://www.coast.example/harbour'
const m = 'www.coast.example/harbour'
const seen = `Available at: ${u} (Accessed: 24 November 2026).`

/** Worked out by hand from the style guides: APA, MLA, Chicago, Harvard, footnote. */
const cases: [string, Partial<Article>, [string, string, string, string, string]][] = [
  [
    'one author',
    { byline: 'Ana Ruiz' },
    [
      `Ruiz, A. (2026, March 5). *Harbour to close*. Coast Daily. ${u}`,
      `Ruiz, Ana. “Harbour to close.” *Coast Daily*, 5 Mar. 2026, ${m}.`,
      `Ruiz, Ana. “Harbour to close.” *Coast Daily*, March 5, 2026. ${u}.`,
      `Ruiz, A. (2026) ‘Harbour to close’, *Coast Daily*, 5 March. ${seen}`,
      `Ana Ruiz, “Harbour to close,” *Coast Daily*, March 5, 2026, ${u}.`,
    ],
  ],
  [
    'two authors',
    { byline: 'Ana Ruiz, Bo Li' },
    [
      `Ruiz, A., & Li, B. (2026, March 5). *Harbour to close*. Coast Daily. ${u}`,
      `Ruiz, Ana, and Bo Li. “Harbour to close.” *Coast Daily*, 5 Mar. 2026, ${m}.`,
      `Ruiz, Ana, and Bo Li. “Harbour to close.” *Coast Daily*, March 5, 2026. ${u}.`,
      `Ruiz, A. and Li, B. (2026) ‘Harbour to close’, *Coast Daily*, 5 March. ${seen}`,
      `Ana Ruiz and Bo Li, “Harbour to close,” *Coast Daily*, March 5, 2026, ${u}.`,
    ],
  ],
  [
    'three authors',
    { byline: 'Ana Ruiz, Bo Li, Cem Kaya' },
    [
      `Ruiz, A., Li, B., & Kaya, C. (2026, March 5). *Harbour to close*. Coast Daily. ${u}`,
      `Ruiz, Ana, et al. “Harbour to close.” *Coast Daily*, 5 Mar. 2026, ${m}.`,
      `Ruiz, Ana, Bo Li, and Cem Kaya. “Harbour to close.” *Coast Daily*, March 5, 2026. ${u}.`,
      `Ruiz, A., Li, B. and Kaya, C. (2026) ‘Harbour to close’, *Coast Daily*, 5 March. ${seen}`,
      `Ana Ruiz, Bo Li, and Cem Kaya, “Harbour to close,” *Coast Daily*, March 5, 2026, ${u}.`,
    ],
  ],
  [
    'four authors',
    { byline: 'Ana Ruiz, Bo Li, Cem Kaya, Dee Fox' },
    [
      `Ruiz, A., Li, B., Kaya, C., & Fox, D. (2026, March 5). *Harbour to close*. Coast Daily. ${u}`,
      `Ruiz, Ana, et al. “Harbour to close.” *Coast Daily*, 5 Mar. 2026, ${m}.`,
      `Ruiz, Ana, Bo Li, Cem Kaya, and Dee Fox. “Harbour to close.” *Coast Daily*, March 5, 2026. ${u}.`,
      `Ruiz, A. *et al.* (2026) ‘Harbour to close’, *Coast Daily*, 5 March. ${seen}`,
      `Ana Ruiz et al., “Harbour to close,” *Coast Daily*, March 5, 2026, ${u}.`,
    ],
  ],
  [
    'no author',
    {},
    [
      `*Harbour to close*. (2026, March 5). Coast Daily. ${u}`,
      `“Harbour to close.” *Coast Daily*, 5 Mar. 2026, ${m}.`,
      `*Coast Daily*. “Harbour to close.” March 5, 2026. ${u}.`,
      `*Coast Daily* (2026) ‘Harbour to close’, 5 March. ${seen}`,
      `“Harbour to close,” *Coast Daily*, March 5, 2026, ${u}.`,
    ],
  ],
  [
    'an agency',
    { byline: 'Associated Press' },
    [
      `Associated Press. (2026, March 5). *Harbour to close*. Coast Daily. ${u}`,
      `Associated Press. “Harbour to close.” *Coast Daily*, 5 Mar. 2026, ${m}.`,
      `Associated Press. “Harbour to close.” *Coast Daily*, March 5, 2026. ${u}.`,
      `Associated Press (2026) ‘Harbour to close’, *Coast Daily*, 5 March. ${seen}`,
      `Associated Press, “Harbour to close,” *Coast Daily*, March 5, 2026, ${u}.`,
    ],
  ],
  [
    'the site itself',
    { byline: 'Coast Daily' },
    [
      `Coast Daily. (2026, March 5). *Harbour to close*. ${u}`,
      `“Harbour to close.” *Coast Daily*, 5 Mar. 2026, ${m}.`,
      `Coast Daily. “Harbour to close.” *Coast Daily*, March 5, 2026. ${u}.`,
      `Coast Daily (2026) ‘Harbour to close’, *Coast Daily*, 5 March. ${seen}`,
      `Coast Daily, “Harbour to close,” *Coast Daily*, March 5, 2026, ${u}.`,
    ],
  ],
  [
    'no date',
    { byline: 'Ana Ruiz', publishedTime: undefined },
    [
      `Ruiz, A. (n.d.). *Harbour to close*. Coast Daily. ${u}`,
      `Ruiz, Ana. “Harbour to close.” *Coast Daily*, ${m}. Accessed 24 Nov. 2026.`,
      `Ruiz, Ana. “Harbour to close.” *Coast Daily*. Accessed November 24, 2026. ${u}.`,
      `Ruiz, A. (no date) ‘Harbour to close’, *Coast Daily*. ${seen}`,
      `Ana Ruiz, “Harbour to close,” *Coast Daily*, accessed November 24, 2026, ${u}.`,
    ],
  ],
  [
    'neither author nor date',
    { publishedTime: undefined },
    [
      `*Harbour to close*. (n.d.). Coast Daily. ${u}`,
      `“Harbour to close.” *Coast Daily*, ${m}. Accessed 24 Nov. 2026.`,
      `*Coast Daily*. “Harbour to close.” Accessed November 24, 2026. ${u}.`,
      `*Coast Daily* (no date) ‘Harbour to close’. ${seen}`,
      `“Harbour to close,” *Coast Daily*, accessed November 24, 2026, ${u}.`,
    ],
  ],
  [
    'a title with quotation marks',
    { byline: 'Ana Ruiz', title: '"We are ready", says mayor' },
    [
      `Ruiz, A. (2026, March 5). *"We are ready", says mayor*. Coast Daily. ${u}`,
      `Ruiz, Ana. “‘We are ready’, says mayor.” *Coast Daily*, 5 Mar. 2026, ${m}.`,
      `Ruiz, Ana. “‘We are ready’, says mayor.” *Coast Daily*, March 5, 2026. ${u}.`,
      `Ruiz, A. (2026) ‘"We are ready", says mayor’, *Coast Daily*, 5 March. ${seen}`,
      `Ana Ruiz, “‘We are ready’, says mayor,” *Coast Daily*, March 5, 2026, ${u}.`,
    ],
  ],
  [
    'a title that asks',
    { byline: 'Ana Ruiz', title: 'Who pays?' },
    [
      `Ruiz, A. (2026, March 5). *Who pays?* Coast Daily. ${u}`,
      `Ruiz, Ana. “Who pays?” *Coast Daily*, 5 Mar. 2026, ${m}.`,
      `Ruiz, Ana. “Who pays?” *Coast Daily*, March 5, 2026. ${u}.`,
      `Ruiz, A. (2026) ‘Who pays?’, *Coast Daily*, 5 March. ${seen}`,
      `Ana Ruiz, “Who pays?,” *Coast Daily*, March 5, 2026, ${u}.`,
    ],
  ],
  [
    'a script without capitals',
    { byline: '王小明', title: '港口关闭', siteName: '海岸日报' },
    [
      `王小明. (2026, March 5). *港口关闭*. 海岸日报. ${u}`,
      `王小明. “港口关闭.” *海岸日报*, 5 Mar. 2026, ${m}.`,
      `王小明. “港口关闭.” *海岸日报*, March 5, 2026. ${u}.`,
      `王小明 (2026) ‘港口关闭’, *海岸日报*, 5 March. ${seen}`,
      `王小明, “港口关闭,” *海岸日报*, March 5, 2026, ${u}.`,
    ],
  ],
  [
    'Cyrillic, a month and no site name',
    { byline: 'Анна Петрова', title: 'Порт', siteName: undefined, publishedTime: '2026-03' },
    [
      `Петрова, А. (2026, March). *Порт*. coast.example. ${u}`,
      `Петрова, Анна. “Порт.” *coast.example*, Mar. 2026, ${m}.`,
      `Петрова, Анна. “Порт.” *coast.example*, March 2026. ${u}.`,
      `Петрова, А. (2026) ‘Порт’, *coast.example*, March. ${seen}`,
      `Анна Петрова, “Порт,” *coast.example*, March 2026, ${u}.`,
    ],
  ],
  [
    'particles, hyphens and a suffix',
    { byline: 'Jean-Paul van der Berg, Tom Hill, Jr.' },
    [
      `van der Berg, J.-P., & Hill, T., Jr. (2026, March 5). *Harbour to close*. Coast Daily. ${u}`,
      `van der Berg, Jean-Paul, and Tom Hill Jr. “Harbour to close.” *Coast Daily*, 5 Mar. 2026, ${m}.`,
      `van der Berg, Jean-Paul, and Tom Hill Jr. “Harbour to close.” *Coast Daily*, March 5, 2026. ${u}.`,
      `van der Berg, J.-P. and Hill, T., Jr. (2026) ‘Harbour to close’, *Coast Daily*, 5 March. ${seen}`,
      `Jean-Paul van der Berg and Tom Hill Jr., “Harbour to close,” *Coast Daily*, March 5, 2026, ${u}.`,
    ],
  ],
]

describe.each(cases)('%s', (_name, told, expected) => {
  test.each(citationStyles.map((style, index) => [style, expected[index]] as const))('%s', (style, text) => {
    expect(show(citeArticle(work(told), style))).toBe(text)
  })
})

test('twenty-one authors in APA: nineteen, an ellipsis, the last', () => {
  const byline = Array.from({ length: 21 }, (_, index) => `Ana R${'abcdefghijklmnopqrstu'[index]}`).join(', ')
  const text = textOf(citeArticle(work({ byline }), 'apa'))
  expect(text).toContain('Rs, A., . . . Ru, A. (2026')
  expect(text).not.toContain('Rt, A.')
})

test('eleven authors in Chicago: seven and the others', () => {
  const byline = Array.from({ length: 11 }, (_, index) => `Ana R${'abcdefghijk'[index]}`).join(', ')
  expect(textOf(citeArticle(work({ byline }), 'chicago'))).toMatch(/^Ra, Ana, .*Ana Rg, et al\. “/u)
})
