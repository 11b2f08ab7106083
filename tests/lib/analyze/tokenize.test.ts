import { expect, test } from 'vitest'
import { tokenize } from '../../../lib/analyze/tokenize'

const split = (text: string): string =>
  tokenize(text, { start: 0, end: text.length })
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')

test.each([
  ['a credit after a slash', 'REUTERS/Jason Lee', 'REUTERS / Jason Lee'],
  ['a town before a hyphen', 'New York-based', 'New York - based'],
  ['an alliance before a hyphen', 'NATO-member Poland', 'NATO - member Poland'],
  ['two countries', 'US-China talks', 'US - China talks'],
  ['two countries with full stops', 'U.S.-China talks', 'U.S. - China talks'],
  ['one place with a hyphen', 'the Asia-Pacific', 'the Asia-Pacific'],
  ['one country with a hyphen', 'Guinea-Bissau’s', 'Guinea-Bissau ’s'],
  ['a Korean given name', 'Kim Jong-un and Jung Yeon-je', 'Kim Jong-un and Jung Yeon-je'],
  ['small words inside a name', 'Port-au-Prince, Inzamam-ul-Haq', 'Port-au-Prince , Inzamam-ul-Haq'],
  ['an Arabic article', 'al-Assad', 'al-Assad'],
  ['a prefix before a name', 'pro-Kremlin', 'pro - Kremlin'],
  ['possessives, straight and curly', "England's O’Brien’s", "England 's O’Brien ’s"],
  ['negations', 'They don’t know', 'They do n’t know'],
  ['initials', 'J.K. Rowling, J. R. Smith', 'J.K. Rowling , J. R. Smith'],
  ['titles', 'Mr. Xi and Sen. Lee', 'Mr. Xi and Sen. Lee'],
  ['the end of a sentence', 'He is in Lima.', 'He is in Lima .'],
  ['numbers and money', '$1,000.50 at 10:30', '$ 1,000.50 at 10:30'],
  ['ages', 'the 31-year-old', 'the 31-year-old'],
  ['addresses', 'see https://example.org/a?b=c now', 'see https://example.org/a?b=c now'],
  ['characters of two units', 'Lima 🎉 now', 'Lima 🎉 now'],
  ['a name over a line break', 'Ana\nRuiz', 'Ana Ruiz'],
])('keeps %s in order', (_, text, tokens) => expect(split(text)).toBe(tokens))

test('stays inside its span', () => {
  expect(tokenize('In Lima, Peru', { start: 3, end: 6 })).toEqual([{ start: 3, end: 6 }])
})
