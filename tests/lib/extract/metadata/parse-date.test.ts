import { describe, expect, test } from 'vitest'
import { parseDate } from '../../../../lib/extract/metadata/parse-date'

const cases: [text: string, date: string | undefined, language?: string][] = [
  ['2024-05-03T04:20:30.123Z', '2024-05-03T04:20:30Z'],
  ['2024-05-03T04:20:30-0500', '2024-05-03T04:20:30-05:00'],
  ['2024-05-03 04:20', '2024-05-03T04:20'],
  ['20240503', '2024-05-03'],
  ['1714710030', '2024-05-03T04:20:30.000Z'],
  ['Posted on May 3rd, 2024 at 1:36 pm EDT', '2024-05-03T13:36-04:00'],
  ['Dec. 22, 2023 at 12:05 am', '2023-12-22T00:05'],
  ['Tue, 07 Apr 2020 07:36:07 +0530', '2020-04-07T07:36:07+05:30'],
  ['3. März 2024, 18:05 Uhr', '2024-03-03T18:05'],
  ['le 14 août 2023', '2023-08-14'],
  ['12 de octubre de 2023', '2023-10-12'],
  ['2019年2月22日 14時37分', '2019-02-22T14:37'],
  ['05/13/2023', '2023-05-13'],
  ['04/05/2023', '2023-04-05', 'en-US'],
  ['04/05/2023', '2023-05-04', 'en-GB'],
  ['04.05.2023', '2023-05-04'],
  ['May 2024', undefined],
  ['2024-13-45', undefined],
  ['3 Dogs 2024', undefined],
  ['', undefined],
]

describe('parseDate', () => {
  test.each(cases)('%s', (text, date, language) => {
    expect(parseDate(text, language)).toBe(date)
  })
})
