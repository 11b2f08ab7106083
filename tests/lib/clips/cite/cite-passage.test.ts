import { expect, test } from 'vitest'
import { citePassage } from '../../../../lib/clips/cite/cite-passage'
import { textOf } from '../../../../lib/clips/cite/cited-text'
import { work } from './work'

const said = { words: 'We call it "home".', speaker: 'Lea Pons' }

test.each([
  ['apa', '“We call it ‘home’.” (Lea Pons, as quoted in Ruiz & Li, 2026)', 'Ruiz, A., & Li'],
  ['mla', '“We call it ‘home’.” (Lea Pons, qtd. in Ruiz and Li)', 'Ruiz, Ana, and'],
  ['harvard', '‘We call it “home”.’ (Lea Pons, quoted in Ruiz and Li, 2026)', 'Ruiz, A. and Li'],
  ['chicago', '“We call it ‘home’.”', 'Lea Pons, quoted in Ana Ruiz and Bo Li, “Harbour'],
  ['footnote', '“We call it ‘home’.”', 'Lea Pons, quoted in Ana Ruiz and Bo Li, “Harbour'],
] as const)('%s names the speaker', (style, passage, reference) => {
  const cited = citePassage(work({ byline: 'Ana Ruiz, Bo Li' }), said, style)
  expect(textOf(cited.passage)).toBe(passage)
  expect(textOf(cited.reference).startsWith(reference)).toBe(true)
})

test.each([
  ['apa', {}, '“It is late.” (Harbour to close, 2026)'],
  ['mla', {}, '“It is late.” (“Harbour to close”)'],
  ['harvard', { publishedTime: undefined }, '‘It is late.’ (Coast Daily, no date)'],
  ['apa', { byline: 'Ana Ruiz, Bo Li, Cem Kaya' }, '“It is late.” (Ruiz et al., 2026)'],
] as const)('%s without a speaker: %o', (style, told, passage) => {
  expect(textOf(citePassage(work(told), { words: 'It is late.' }, style).passage)).toBe(passage)
})
