import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** A project as its files: path with slashes, relative to the root, to what stands in it. */
export type SourceTree = ReadonlyMap<string, string>

const folders = ['lib', 'entrypoints', 'cli', 'scripts', 'training', 'benchmarks', 'tests']

/** Reads the TypeScript of the project. */
export function readSourceTree(root: string): SourceTree {
  const tree = new Map<string, string>()
  for (const folder of folders) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.tsx?$/u.test(entry.name)) continue
      const file = join(entry.parentPath, entry.name)
      // `training` has packages of its own where somebody has installed them.
      if (file.includes('node_modules')) continue
      tree.set(file.slice(root.length + 1).replaceAll('\\', '/'), readFileSync(file, 'utf8'))
    }
  }
  return tree
}

/** The code without its comments, so that a comment may name what code may not do. Line breaks stay. */
export const withoutComments = (source: string): string =>
  source
    .replaceAll(/\/\*[\s\S]*?\*\//gu, (comment) => comment.replaceAll(/[^\n]/gu, ' '))
    .replaceAll(/(^|[^:'"`\\])\/\/.*$/gmu, '$1')

const importStatement =
  /^\s*(?:import|export)\s(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gmu

/** What a file imports or exports again, as it stands in the source. */
export const findSpecifiers = (source: string): string[] =>
  [...withoutComments(source).matchAll(importStatement)].map((match) => match[1] ?? match[2] ?? '')

/** The files of the tree that a file imports; packages and files outside of the tree are left out. */
export function findImports(tree: SourceTree, path: string): string[] {
  return findSpecifiers(tree.get(path) ?? '').flatMap((specifier) => {
    if (!specifier.startsWith('.')) return []
    const base = posix.join(posix.dirname(path), specifier.replace(/\?.*$/u, ''))
    const candidates = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`]
    return candidates.filter((candidate) => tree.has(candidate)).slice(0, 1)
  })
}
