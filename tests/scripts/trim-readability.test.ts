import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { trimReadability } from '../../scripts/trim-readability'

const file = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js')
const source = readFileSync(file, 'utf8')

interface Finder {
  _grabArticle: () => Element | null
}

type FinderClass = new (document: Document, options: object) => Finder

function load(code: string): FinderClass {
  const module: { exports?: FinderClass } = {}
  // oxlint-disable-next-line typescript/no-implied-eval, no-new-func, typescript/no-unsafe-call -- what is tried is code that a build step has written
  new Function('module', code)(module)
  if (!module.exports) throw new Error('no Readability in it')
  return module.exports
}

function trim(code: string): string {
  const { transform } = trimReadability()
  if (typeof transform !== 'function') throw new Error('no transform')
  const trimmed: unknown = Reflect.apply(transform, {}, [code, file])
  return String(trimmed)
}

function grab(Readability: FinderClass, name: string): string {
  const html = readFileSync(new URL(`../fixtures/pages/${name}.html`, import.meta.url), 'utf8')
  const page = new JSDOM(html).window.document
  const finder = Object.assign(new Readability(page, {}), {
    _metadata: {},
    _articleTitle: '',
    // Those that Lede has in its own way.
    _isProbablyVisible: () => true,
    _isValidByline: () => false,
    _isElementWithoutContent: () => false,
    _cleanStyles: () => undefined,
  })
  return finder._grabArticle()?.innerHTML ?? ''
}

test('says nothing any more to whoever debugs it', () => {
  expect(source).toContain('Bad p to img ratio')
  expect(trim(source)).not.toMatch(/Bad p to img ratio|"Candidate:"|this\.log\(/u)
})

test.each(['wire-story', 'boxes-in-body', 'long-comments', 'list-article'])(
  'finds in %s what the whole Readability finds',
  (name) => {
    const whole = grab(load(source), name)
    expect(whole).not.toBe('')
    expect(grab(load(trim(source)), name)).toBe(whole)
  },
)
