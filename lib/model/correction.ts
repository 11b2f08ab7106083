import type { Label } from './analysis'

/**
 * A reader's word against the machine's. Names and quotations are kept as the text has them, not as indexes,
 * so that a correction still holds when the article is analysed anew.
 */
export type CorrectionChange =
  /** No such person, place or organization: its mentions go. */
  | { kind: 'drop'; label: Label; name: string }
  /** The reader does not want to see it: its mentions go, but what it said is still said by it. */
  | { kind: 'hide'; label: Label; name: string }
  /** Two names of one: the mentions of `name` become those of `into`. */
  | { kind: 'merge'; label: Label; name: string; into: string }
  /** Two under one name: what the text calls `alias` is somebody else. */
  | { kind: 'split'; label: Label; name: string; alias: string }
  /** Somebody else said this, somebody who is not named (`speaker` null), or nobody did (`speaker` absent). */
  | { kind: 'speaker'; content: string; speaker?: string | null }

/** `schema` is the version of this shape, so that later versions can migrate it. */
export interface Correction {
  schema: 1
  id: string
  /** The address of the article for which it holds; absent: it holds everywhere. */
  url?: string
  change: CorrectionChange
  /** ISO 8601, UTC. */
  created: string
}
