/** A count as the name of its order of size, for features. */
export const bucket = (n: number): string =>
  n <= 0 ? '0' : n === 1 ? '1' : n === 2 ? '2' : n <= 4 ? '4' : n <= 8 ? '8' : n <= 16 ? '16' : '+'
