import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { findBlocks, readLines } from '../../../lib/extract/find-blocks'

test.each([
  ['<p><strong>Who sank the ferry?</strong></p>', true],
  ['<p><b>Who </b><b>sank it</b>?</p>', true],
  ['<p><b>Harbour:</b> the ferry sank.</p>', undefined],
  ['<p>Nobody did.</p>', undefined],
  ['<ul><li><b>One.</b></li></ul>', undefined],
])('%s', (markup, strong) => {
  const { blocks } = findBlocks(readLines(JSDOM.fragment(markup)))
  expect(blocks[0]?.strong).toBe(strong)
})
