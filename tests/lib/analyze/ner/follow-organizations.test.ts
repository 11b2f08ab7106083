import { expect, test } from 'vitest'
import { followOrganizations } from '../../../../lib/analyze/ner/follow-organizations'
import type { FoundMention, Label } from '../../../../lib/model/analysis'

/** Names in order, each with its label; gives the labels afterwards. */
function follow(...names: [string, Label][]): Label[] {
  let text = ''
  const found = names.map(([name, label]): FoundMention => {
    const start = text.length
    text += `${name}. `
    return { start, end: start + name.length, label, score: 1 }
  })
  return followOrganizations(text, found).map(({ label }) => label)
}

test('a word alone means the organization that begins with it', () => {
  expect(follow(['Brightwater Marine', 'organization'], ['Brightwater', 'person'])).toEqual([
    'organization',
    'organization',
  ])
})

test('unless a person of the article has it in their name', () => {
  expect(follow(['Lind Shipping', 'organization'], ['Bo Lind', 'person'], ['Lind', 'person'])).toEqual([
    'organization',
    'person',
    'person',
  ])
})

test('a place stays a place', () => {
  expect(follow(['Lima Gazette', 'organization'], ['Lima', 'place'])).toEqual(['organization', 'place'])
})

test('a place that has a chief executive is the organization', () => {
  const text = 'Lima Cement grew. The chief executive of Lima said so. It rained in Lima.'
  const at = (name: string, from: number, label: Label): FoundMention => {
    const start = text.indexOf(name, from)
    return { start, end: start + name.length, label, score: 1 }
  }
  const found = [at('Lima Cement', 0, 'organization'), at('Lima', 12, 'place'), at('Lima', 60, 'place')]
  expect(followOrganizations(text, found).map(({ label }) => label)).toEqual([
    'organization',
    'organization',
    'place',
  ])
})
