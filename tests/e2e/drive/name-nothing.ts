import type { Page } from 'puppeteer-core'

/** For scripts that run without a build: their compiler gives functions their names through a function that a page does not have. */
export const nameNothing = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument('globalThis.__name = (named) => named')
