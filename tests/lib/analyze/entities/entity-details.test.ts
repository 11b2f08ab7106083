import { describe, expect, test } from 'vitest'
import { joinEntities } from '../../../../lib/analyze/entities/join-entities'
import { readPlainText } from '../../../../lib/analyze/read-plain-text'
import type { Entity } from '../../../../lib/model/analysis'
import { readMarkedText } from '../marked-text'

function entitiesOf(marked: string): Entity[] {
  const { text, names } = readMarkedText(marked)
  const { blocks } = readPlainText(text)
  const found = names.map(({ start, end, label }) => ({ start, end, label, score: 1 }))
  return joinEntities({ text, blocks }, [], found).entities
}

const find = (marked: string, name: string): Entity | undefined =>
  entitiesOf(marked).find((entity) => entity.name === name)

const near = (entity: Entity | undefined, latitude: number, longitude: number): void => {
  expect(entity?.coordinates?.latitude).toBeCloseTo(latitude, -0.5)
  expect(entity?.coordinates?.longitude).toBeCloseTo(longitude, -0.5)
}

describe('an entity’s name', () => {
  test('is the fullest in the text', () => {
    const names = entitiesOf(
      '[PER Amado] spoke. [PER Lucia Amado] left. The [LOC US] and the [LOC United States].',
    ).map(({ name }) => name)
    expect(names.toSorted()).toEqual(['Lucia Amado', 'United States'])
  })

  test('joins a country and the letters that results give it', () => {
    expect(find('[PER Ana Ruiz] ([LOC ESP]) won in [LOC Spain].', 'Spain')?.mentions).toHaveLength(2)
  })

  test('is not in capitals where the text has it otherwise', () => {
    expect(find('[PER ELENA MARIA DIAZ] won. [PER Elena Diaz] smiled.', 'Elena Diaz')?.mentions).toEqual([
      0, 1,
    ])
  })
})

describe('coordinates', () => {
  test('of a town by its size', () => near(find('A fair in [LOC Paris].', 'Paris'), 48.9, 2.4))

  test('of a capital and a city that are states as well', () => {
    near(find('Talks in [LOC Washington] failed.', 'Washington'), 38.9, -77)
    near(find('Talks in [LOC New York] failed.', 'New York'), 40.7, -74)
  })

  test('of a town by what follows it', () =>
    near(find('A fair in [LOC Paris], [LOC Texas].', 'Paris'), 33.7, -95.6))

  test('of a town by the rest of the article', () => {
    near(find('The mayor of [LOC Birmingham] asked [LOC Alabama] for help.', 'Birmingham'), 33.5, -86.8)
    near(find('The mayor of [LOC Birmingham] asked [LOC London] for help.', 'Birmingham'), 52.5, -1.9)
  })

  test('of Georgia by its neighbours', () => {
    near(find('Voters in [LOC Georgia], [LOC Ohio] and [LOC Texas] chose.', 'Georgia'), 33.3, -83.9)
    near(find('Trains from [LOC Georgia] to [LOC Armenia] stopped.', 'Georgia'), 42, 43.7)
  })

  test('are absent for a place that is in no list', () => {
    expect(find('A hut in [LOC Oberhinterdorf].', 'Oberhinterdorf')).not.toHaveProperty('coordinates')
  })
})

describe('salience', () => {
  const story = `Bakers of [LOC Lima] strike

[LOC LIMA] ([ORG Reuters]) - Bakers closed their shops on Monday, and their leader, [PER Ana Ruiz], said that they would not open before June.

The minister, [PER Joao Prado], had promised a lower tax on flour. [PER Ruiz] said he had lied.

"We wait," [PER Ruiz] said on a square in [LOC Lima], where thousands had come from as far as [LOC Cusco].

(Reporting by [PER Mila Stern]; Editing by [PER Otto Blum])`

  const rank = (name: string): number => entitiesOf(story).findIndex((entity) => entity.name === name)

  test('puts who speaks and where it happens first', () => {
    expect(Math.max(rank('Ana Ruiz'), rank('Lima'))).toBe(1)
    expect(rank('Joao Prado')).toBeLessThan(rank('Cusco'))
  })

  test('puts reporters, editors and agencies last', () => {
    const last = entitiesOf(story).slice(-3)
    expect(last.map(({ name }) => name).toSorted()).toEqual(['Mila Stern', 'Otto Blum', 'Reuters'])
    expect(last.every(({ salience }) => salience < 0.05)).toBe(true)
  })

  test('is sorted, and between 0 and 1', () => {
    const saliences = entitiesOf(story).map(({ salience }) => salience)
    expect(saliences).toEqual(saliences.toSorted((a, b) => b - a))
    expect(Math.min(...saliences)).toBeGreaterThan(0)
    expect(Math.max(...saliences)).toBeLessThanOrEqual(1)
  })
})
