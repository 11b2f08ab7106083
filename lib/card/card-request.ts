import type { CardSource } from './card-content'

/** What the card asks of the extension, always about the tab that it is in. */
export interface CardRequest {
  to: 'lede-card'
  /** `show` makes the card anew from another source. */
  action: 'save' | 'open' | 'show'
  source: CardSource
}

const actions: unknown[] = ['save', 'open', 'show'] satisfies CardRequest['action'][]
const sources: unknown[] = ['page', 'now', 'text'] satisfies CardSource[]

/** Reads a message as a request of the card; undefined where it is anything else. */
export function readCardRequest(message: unknown): CardRequest | undefined {
  if (typeof message !== 'object' || message === null) return undefined
  const { to, action, source } = message as Record<string, unknown>
  if (to !== 'lede-card' || !actions.includes(action) || !sources.includes(source)) return undefined
  return { to, action: action as CardRequest['action'], source: source as CardSource }
}
