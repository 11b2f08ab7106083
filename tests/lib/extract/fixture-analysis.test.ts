import { describe, expect } from 'vitest'
import { check } from '../../fixtures/check'
import { analyzeFixture, fixtureNames, nerModel, readExpectation } from '../../fixtures/read-fixture'

function readPage(page: string) {
  const { article, analysis } = analyzeFixture(page)
  const names = (label: string): string[] =>
    analysis.entities.filter((entity) => entity.label === label).map((entity) => entity.name)
  const quotations = analysis.quotations.map((quotation) => ({
    // French sets a space inside its quotation marks.
    text: article.text.slice(quotation.content.start, quotation.content.end).trim(),
    speaker: quotation.source === undefined ? null : analysis.entities[quotation.source]?.name,
    isAttributed: quotation.source !== undefined || quotation.sourceSpan !== undefined,
  }))
  return { people: names('person'), places: names('place'), quotations }
}

// Names and speakers need the tagger's weights; without them there is nothing to check.
describe.skipIf(!nerModel)('what the analysis finds', () => {
  for (const page of fixtureNames) {
    const expected = readExpectation(page)
    if (expected.reason) continue
    describe(page, () => {
      let found: ReturnType<typeof readPage> | undefined
      const read = () => (found ??= readPage(page))
      for (const name of expected.people ?? [])
        check(expected, `person ${name}`, () => expect(read().people).toContain(name))
      if (expected.peopleOnly)
        check(expected, 'nobody else', () => {
          expect(read().people.filter((name) => !expected.people?.includes(name))).toEqual([])
        })
      for (const name of expected.places ?? [])
        check(expected, `place ${name}`, () => expect(read().places).toContain(name))
      for (const { text, speaker } of expected.quotes ?? [])
        check(expected, `quote ${text}`, () => {
          const quotation = read().quotations.find((candidate) => candidate.text === text)
          expect(quotation, `among ${JSON.stringify(read().quotations)}`).toBeDefined()
          if (speaker !== undefined) expect(quotation).toMatchObject({ speaker, isAttributed: true })
        })
      for (const text of expected.notQuotes ?? [])
        check(expected, `not a quote ${text}`, () => {
          expect(read().quotations.map((quotation) => quotation.text)).not.toContain(text)
        })
    })
  }
})
