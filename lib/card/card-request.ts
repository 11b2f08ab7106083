import * as v from 'valibot'

const cardRequest = v.object({
  to: v.literal('lede-card'),
  /** `show` makes the card anew from another source. */
  action: v.picklist(['save', 'open', 'show']),
  source: v.picklist(['page', 'now', 'text']),
})

/** What the card asks of the extension, always about the tab that it is in. */
export type CardRequest = v.InferOutput<typeof cardRequest>

/** Reads a message as a request of the card, and takes nothing else out of it; undefined where it is anything else. */
export function readCardRequest(message: unknown): CardRequest | undefined {
  const { success, output } = v.safeParse(cardRequest, message)
  return success ? output : undefined
}
