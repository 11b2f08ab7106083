import type { HitContext } from './find-context'

/** What the library asks of the search worker. A question carries a number that its answer carries too. */
export type SearcherRequest =
  | { ask: 'search'; number: number; query: string }
  | { ask: 'contexts'; number: number; query: string; ids: string[] }
  /** These clips were written or removed. */
  | { ask: 'renew'; number: number; ids: string[] }

export type SearcherReply =
  | { kind: 'found'; number: number; ids: string[] }
  | { kind: 'contexts'; number: number; contexts: Record<string, HitContext> }
  | { kind: 'renewed'; number: number }
  | { kind: 'progress'; texts: number; clips: number }
  | { kind: 'error'; number?: number; error: string }
