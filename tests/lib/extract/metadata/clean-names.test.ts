import { describe, expect, test } from 'vitest'
import { cleanNames } from '../../../../lib/extract/metadata/clean-names'

const cases: [byline: string, names: string[]][] = [
  ['By Ana Ruiz', ['Ana Ruiz']],
  ['Written by Ana Ruiz and Bo Li', ['Ana Ruiz', 'Bo Li']],
  ['Ana Ruiz, Bo Li & Chloé van der Berg', ['Ana Ruiz', 'Bo Li', 'Chloé van der Berg']],
  ['By Ana Ruiz, Staff Writer | 3 May 2024', ['Ana Ruiz']],
  ['By Ana Ruiz May 3, 2024', ['Ana Ruiz']],
  ['PTI | Updated: Feb 13, 2020, 13:10 Ist', ['PTI']],
  ['Ana Ruiz, PTI', ['Ana Ruiz']],
  ['Ana Ruiz The Associated Press', ['Ana Ruiz']],
  ['The Associated Press', ['The Associated Press']],
  ['Ana Ruiz MS, RDN, LD', ['Ana Ruiz']],
  ['Ana Ruiz (Reuters)', ['Ana Ruiz']],
  ['By Ana Ruiz\nShowbiz reporter', ['Ana Ruiz']],
  ['Von Ana Ruiz', ['Ana Ruiz']],
  ['著者：後藤大地', ['後藤大地']],
  ['投稿者：後藤大地', ['後藤大地']],
  ['Ruiz, Ana', ['Ana Ruiz']],
  ['Ana Ruiz Ana Ruiz', ['Ana Ruiz']],
  ['By Ana Ruiz, Institute of Allergy and Infectious Diseases', ['Ana Ruiz']],
  ['Ana Ruiz, Harbour Report', ['Ana Ruiz']],
  ['Ana Ruiz 著、嶋田 健志 監訳、木下 哲也 訳', ['Ana Ruiz']],
  ['Follow us on Twitter', []],
  ['May 3, 2024', []],
  ['By', []],
]

describe('cleanNames', () => {
  test.each(cases)('%s', (byline, names) => {
    expect(cleanNames(byline)).toEqual(names)
  })
})
