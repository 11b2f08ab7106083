/** What must not happen in a page of the extension, and how often it did. */
export const faultKinds = [
  'scripts run',
  'dialogs',
  'handlers and styles in attributes',
  'links that are none',
  'forbidden elements',
  'names that shadow',
  'requests',
  'console errors',
  'reports of the policy',
  'other',
] as const
export type FaultKind = (typeof faultKinds)[number]

/** Counts faults by kind, and keeps where each was seen. */
export class Faults {
  private readonly found: { kind: FaultKind; words: string }[] = []

  add(kind: FaultKind, where: string, what: string): void {
    this.found.push({ kind, words: `${where}: ${what.slice(0, 200)}` })
  }

  get total(): number {
    return this.found.length
  }

  /** One line for each kind, then at most `most` of the faults. */
  write(most = 60): string {
    const counts = faultKinds.map((kind) => {
      const count = this.found.filter((one) => one.kind === kind).length
      return `${String(count).padStart(6)}  ${kind}`
    })
    return [...counts, ...this.found.slice(0, most).map(({ kind, words }) => `  ${kind}: ${words}`)].join(
      '\n',
    )
  }
}
