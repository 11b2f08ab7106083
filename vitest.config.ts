import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

/** In milliseconds. Time is measured by benchmarks; a test on a busy machine only has to end. */
const patience = 30_000

/**
 * The files of a worker share it: to start a document for each took longer than the tests. A test puts back what it
 * changes of the world.
 */
const shared = { isolate: false, maxWorkers: Math.max(2, availableParallelism() - 1) }

/** Where a test runs is told by its folder: `dom` needs a document, `e2e` a real browser, the rest only Node. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          ...shared,
          environment: 'node',
          testTimeout: patience,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/lib/{extract,render,ui,card,marker}/**'],
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'dom',
          ...shared,
          environment: 'jsdom',
          testTimeout: patience,
          include: ['tests/lib/{extract,render,ui,card,marker}/**/*.test.{ts,tsx}'],
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
