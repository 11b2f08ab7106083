import { posix } from 'node:path'
import { findImports, findSpecifiers, withoutComments, type SourceTree } from './source-tree'

/** A rule of the house: what breaks it, one line for each breach. */
export type Rule = (tree: SourceTree) => string[]

const isIn = (path: string, folder: string): boolean => path.startsWith(`${folder}/`)

/** Which folders a folder may import from, besides itself and packages. What is not named here may import everything but entrypoints. */
const walls: Record<string, string[]> = {
  'lib/model': [],
  'lib/extract': ['lib/model'],
  'lib/analyze': ['lib/model'],
  'lib/render': ['lib/model'],
  'lib/clips': ['lib/model'],
  'lib/card': ['lib/model', 'lib/render'],
  'lib/picker': ['lib/model', 'lib/card', 'lib/extract'],
  'lib/marker': ['lib/model', 'lib/render', 'lib/clips', 'lib/card'],
  'lib/platform': ['lib/model', 'lib/clips'],
  'lib/ui': ['lib/model', 'lib/render', 'lib/clips', 'lib/platform'],
  cli: ['lib'],
  // Trainers read the same gold as the benchmarks that judge them.
  training: ['lib/model', 'lib/analyze', 'benchmarks'],
}

const wallOf = (path: string): string | undefined => Object.keys(walls).find((folder) => isIn(path, folder))

const keepsWalls: Rule = (tree) =>
  [...tree.keys()].flatMap((path) => {
    const wall = wallOf(path)
    if (wall === undefined) return isIn(path, 'lib') ? [`${path} stands in no folder with a wall`] : []
    const allowed = [wall, ...(walls[wall] ?? [])]
    return findImports(tree, path)
      .filter((imported) => !allowed.some((folder) => isIn(imported, folder)))
      .map((imported) => `${path} imports ${imported}`)
  })

const modelImportsNothing: Rule = (tree) =>
  [...tree].flatMap(([path, source]) =>
    isIn(path, 'lib/model')
      ? findSpecifiers(source)
          .filter((specifier) => !specifier.startsWith('./'))
          .map((specifier) => `${path} imports ${specifier}`)
      : [],
  )

/** An entrypoint is its file, or its folder with all that is in it. */
const entrypointOf = (path: string): string | undefined => /^entrypoints\/([^/.]+)/u.exec(path)?.[1]

const nothingImportsEntrypoints: Rule = (tree) =>
  [...tree.keys()].flatMap((path) =>
    isIn(path, 'tests')
      ? []
      : findImports(tree, path)
          .filter((imported) => entrypointOf(imported) && entrypointOf(imported) !== entrypointOf(path))
          .map((imported) => `${path} imports ${imported}`),
  )

const shipped = (path: string): boolean => ['lib', 'entrypoints', 'cli'].some((folder) => isIn(path, folder))

/** Ways from a string to running code or to unsanitized nodes. */
const unsafe =
  /\.(?:innerHTML|outerHTML|srcdoc)\s*\+?=(?!=)|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|createContextualFragment|document\.write(?:ln)?\(|\beval\(|new Function\b/gu

const noStringBecomesCode: Rule = (tree) =>
  [...tree].flatMap(([path, source]) =>
    shipped(path)
      ? [...withoutComments(source).matchAll(unsafe)].map((match) => `${path} has ${match[0]}`)
      : [],
  )

const knowsBrowser = (path: string): boolean => isIn(path, 'lib/platform') || isIn(path, 'entrypoints')

const onlyDoorsKnowBrowser: Rule = (tree) =>
  [...tree].flatMap(([path, source]) => {
    if (!shipped(path) || knowsBrowser(path)) return []
    const imported = findSpecifiers(source).filter((one) =>
      /^(?:wxt\/browser|webextension-polyfill)/u.test(one),
    )
    const used = /(?<![.\w'"`-])(?:browser|chrome)\.[a-z]\w*/iu.exec(withoutComments(source))
    return [...imported, ...(used ? [used[0]] : [])].map((what) => `${path} uses ${what}`)
  })

/** Circles of imports, each named once by the file that comes first in the alphabet. Those of types alone count too: they tie files together as much for a reader. */
const noImportCircles: Rule = (tree) => {
  const circles = new Set<string>()
  const done = new Set<string>()
  const visit = (path: string, trail: string[]): void => {
    const start = trail.indexOf(path)
    if (start !== -1) {
      const circle = trail.slice(start)
      const first = circle.indexOf(circle.toSorted()[0] ?? path)
      circles.add([...circle.slice(first), ...circle.slice(0, first)].join(' -> '))
    }
    if (start !== -1 || done.has(path)) return
    for (const imported of findImports(tree, path)) visit(imported, [...trail, path])
    done.add(path)
  }
  for (const path of tree.keys()) visit(path, [])
  return [...circles]
}

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)*$/u

const kebabCaseNames: Rule = (tree) =>
  [...tree.keys()].filter((path) => !path.split('/').every((name) => kebab.test(name)))

const drawers = /(?:^|[/.-])(?:utils?|helpers?|common|managers?|services?)(?=$|[/.-])/u

/** A drawer takes anything; a barrel hides who needs what. */
const noDrawersOrBarrels: Rule = (tree) =>
  [...tree.keys()].filter(
    (path) => drawers.test(path) || (isIn(path, 'lib') && /^index\.tsx?$/u.test(posix.basename(path))),
  )

const longest = 300
/** Word lists are data, one a line. */
const isData = (path: string): boolean => isIn(path, 'lib/analyze/words')

const noLongFiles: Rule = (tree) =>
  [...tree].flatMap(([path, source]) => {
    const lines = source.split('\n').length - 1
    return shipped(path) && !isData(path) && lines > longest ? [`${path} has ${lines} lines`] : []
  })

/** All rules, by the name under which they fail. */
export const rules = {
  keepsWalls,
  modelImportsNothing,
  nothingImportsEntrypoints,
  noStringBecomesCode,
  onlyDoorsKnowBrowser,
  noImportCircles,
  kebabCaseNames,
  noDrawersOrBarrels,
  noLongFiles,
} satisfies Record<string, Rule>
