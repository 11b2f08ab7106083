/** A mean with the interval that holds it in 95 of 100 resamples. */
export interface Interval {
  mean: number
  low: number
  high: number
}

/** The mean difference of paired scores with its 95 % bootstrap interval (Efron, 1979); the same at every run. */
export function pairedBootstrap(ours: number[], theirs: number[], resamples = 10_000): Interval {
  const differences = ours.map((score, index) => score - (theirs[index] ?? 0))
  const random = seeded(20_250_101)
  const size = differences.length
  const means = Array.from({ length: resamples }, () => {
    let sum = 0
    for (let draw = 0; draw < size; draw++) sum += differences[Math.floor(random() * size)] ?? 0
    return sum / Math.max(1, size)
  }).toSorted((a, b) => a - b)
  return {
    mean: differences.reduce((sum, difference) => sum + difference, 0) / Math.max(1, size),
    low: means[Math.floor(resamples * 0.025)] ?? 0,
    high: means[Math.floor(resamples * 0.975)] ?? 0,
  }
}

/** Mulberry32 (Tommy Ettinger, public domain): numbers from 0 to 1 that are the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
