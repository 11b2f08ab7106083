import { JSDOM, VirtualConsole } from 'jsdom'
import { readBothWays } from './in-page'
import type { Runner } from './run-in-browser'

/** Reads pages in jsdom, which is what the command line does. */
export function runInJsdom(): Runner {
  return {
    read: (markup, url) => {
      const dom = new JSDOM(markup, { url, virtualConsole: new VirtualConsole() })
      try {
        return Promise.resolve(readBothWays(dom.window.document, url))
      } finally {
        dom.window.close()
      }
    },
    close: () => Promise.resolve(),
  }
}
