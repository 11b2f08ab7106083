/** Something that the reader can mend: said without a stack. */
export class PlainError extends Error {}
