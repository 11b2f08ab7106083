import { describe, expect, it } from 'vitest'
import { sanitizeMarkup } from '../../../lib/render/article-fragment'
import { fixtureNames, readExpectation, readFixtureArticle } from '../../fixtures/read-fixture'

describe('sanitizing the markup of a file', () => {
  const articles = fixtureNames.filter((name) => readExpectation(name).reason === undefined)
  it.each(articles)('leaves what Lede has extracted as it is: %s', (name) => {
    const { html } = readFixtureArticle(name)
    expect(sanitizeMarkup(html)).toBe(html)
  })

  it.each([
    ['<p onclick="alert(1)">a</p>', '<p>a</p>'],
    ['<p/onclick=alert(1)>a</p>', '<p>a</p>'],
    ['<img src="x:y"onerror="alert(1)">', '<img>'],
    ['<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
    ['<svg><script>alert(1)</script></svg><p>a</p>', '<p>a</p>'],
    ['<p title="put it on = 1">She goes on = here</p>', '<p title="put it on = 1">She goes on = here</p>'],
  ])('takes out of %j what must not be there', (html, clean) => {
    expect(sanitizeMarkup(html)).toBe(clean)
  })
})
