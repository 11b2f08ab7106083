import { readPlainly } from './read-plainly'

/** The last value of a script is what `executeScript` hands over; the bundle is a function, whose value is `result`. */
export const result = readPlainly(document)
