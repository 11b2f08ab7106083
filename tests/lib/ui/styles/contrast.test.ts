import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'

const folder = join(import.meta.dirname, '../../../../lib/ui/styles')
const sheet = ['tokens.css', 'themes.css'].map((name) => readFileSync(join(folder, name), 'utf8')).join('\n')

type Scheme = 'light' | 'dark'
type Tokens = Record<string, string>

/** The colours of the tokens of a theme in a scheme: those of the root, and what the theme makes of them. */
function tokensOf(theme: string, scheme: Scheme): Tokens {
  const tokens: Tokens = {}
  for (const [, selector = '', rules = ''] of sheet.matchAll(/([^{}]+)\{([^{}]*)\}/gu)) {
    if (!selector.includes(':root') && !selector.includes(`'${theme}'`)) continue
    for (const [, name = '', value = ''] of rules.matchAll(/--([\w-]+):\s*([^;]+);/gu)) {
      const [light, dark = light] = [...value.matchAll(/#[\da-f]{6}/gu)].map(([colour]) => colour)
      const colour = scheme === 'light' ? light : dark
      if (colour) tokens[name] = colour
    }
  }
  return tokens
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** As WCAG 2.2 has it. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const grounds = ['paper', 'panel', 'raised']
const kinds = ['person', 'place', 'organization', 'quotation']
const onGrounds = (ink: string): [string, string][] => grounds.map((ground) => [ink, ground])
const texts: [string, string][] = [
  ...['ink', 'muted', 'accent', 'warning', ...kinds].flatMap(onGrounds),
  ...[...kinds.map((kind) => `${kind}-tint`), 'found'].map((ground): [string, string] => ['ink', ground]),
  ['on-accent', 'accent'],
]

function findFaint(theme: string, scheme: Scheme, pairs: [string, string][], least: number): string[] {
  const tokens = tokensOf(theme, scheme)
  return pairs.flatMap(([ink, ground]) => {
    const found = contrast(tokens[ink] ?? '', tokens[ground] ?? '')
    return found >= least ? [] : [`${ink} on ${ground} ${found.toFixed(2)}`]
  })
}

describe.each<[string, Scheme, number]>([
  ['system', 'light', 4.5],
  ['system', 'dark', 4.5],
  ['sepia', 'light', 4.5],
  ['black', 'dark', 4.5],
  ['contrast', 'light', 7],
  ['contrast', 'dark', 7],
])('%s, %s', (theme, scheme, least) => {
  it(`has text of at least ${least} to 1`, () => {
    expect(findFaint(theme, scheme, texts, least)).toEqual([])
  })

  it('has controls of at least 3 to 1', () => {
    expect(findFaint(theme, scheme, onGrounds('control'), 3)).toEqual([])
  })
})

test('black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})
