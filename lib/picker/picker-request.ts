import * as v from 'valibot'

const pickerRequest = v.object({
  to: v.literal('lede-picker'),
  /** The CSS selector of the element that the reader took. */
  path: v.pipe(v.string(), v.maxLength(2000)),
  /** Whether the like of it is to be read on all pages of the site. */
  isKept: v.boolean(),
})

/** What the picker tells the extension, always about the tab that it is in. */
export type PickerRequest = v.InferOutput<typeof pickerRequest>

/** Reads a message as the picker's; undefined where it is anything else. */
export function readPickerRequest(message: unknown): PickerRequest | undefined {
  const { success, output } = v.safeParse(pickerRequest, message)
  return success ? output : undefined
}
