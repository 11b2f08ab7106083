import { expect, test } from 'vitest'
import { citePassage } from '../../../../lib/clips/cite/cite-passage'
import { textOf } from '../../../../lib/clips/cite/cited-text'
import { work } from './work'

const said = { words: 'We call it "home".', speaker: 'Lea Pons', paragraph: 4 }

test.each([
  ['apa', '“We call it ‘home’” (Lea Pons, as cited in Ruiz & Li, 2026, para. 4).', 'Ruiz, A., & Li'],
  ['mla', '“We call it ‘home’” (Lea Pons, qtd. in Ruiz and Li).', 'Ruiz, Ana, and'],
  ['harvard', '‘We call it “home”’ (Lea Pons, quoted in Ruiz and Li, 2026).', 'Ruiz, A. and Li'],
  ['chicago', '“We call it ‘home’.”', 'Lea Pons, quoted in Ana Ruiz and Bo Li, “Harbour'],
  ['footnote', '“We call it ‘home’.”', 'Lea Pons, quoted in Ana Ruiz and Bo Li, “Harbour'],
] as const)('%s names the speaker', (style, passage, reference) => {
  const cited = citePassage(work({ byline: 'Ana Ruiz, Bo Li' }), said, style)
  expect(textOf(cited.passage)).toBe(passage)
  expect(textOf(cited.reference).startsWith(reference)).toBe(true)
})

test.each([
  ['apa', {}, 'It is late.', '“It is late” (Harbour to Close, 2026).'],
  ['mla', {}, 'It is late.', '“It is late” (“Harbour to Close”).'],
  ['harvard', { publishedTime: undefined }, 'It is late.', '‘It is late’ (Coast Daily, no date).'],
  ['apa', { byline: 'Ana Ruiz, Bo Li, Cem Kaya' }, 'It is late.', '“It is late” (Ruiz et al., 2026).'],
  ['mla', { byline: 'Ana Ruiz' }, 'Is it late?', '“Is it late?” (Ruiz).'],
  ['apa', { byline: 'Ana Ruiz' }, 'the tide turns', '“the tide turns” (Ruiz, 2026)'],
  ['apa', { byline: 'Ana Ruiz' }, '“We are ready,”', '“We are ready” (Ruiz, 2026)'],
  ['chicago', { byline: 'Ana Ruiz' }, '“We are ready,”', '“We are ready”'],
  [
    'mla',
    { title: 'After nine winters of storms, a harbour town must decide' },
    'It is late.',
    '“It is late” (“After Nine Winters”).',
  ],
  [
    'apa',
    { title: 'The last ferry: how a harbour town was cut off from its islands' },
    'It is late.',
    '“It is late” (The Last Ferry, 2026).',
  ],
] as const)('%s without a speaker: %o, %s', (style, told, words, passage) => {
  expect(textOf(citePassage(work(told), { words }, style).passage)).toBe(passage)
})
