/** The peer's class, as far as it is used; the package has no types. */
interface SummarizerManager {
  getSummaryByRank(): Promise<{ summary: string }>
}
interface Peer {
  SummarizerManager: new (text: string, sentences: number) => SummarizerManager
}

/** The summarizer of npm's node-summarizer where it is installed; it brings 48 MB of WordNet, so it is not a dependency. */
export async function loadPeer(): Promise<((text: string, length: number) => Promise<string[]>) | undefined> {
  const name = 'node-summarizer'
  let peer: Peer
  try {
    const module = (await import(name)) as { default?: Peer } & Peer
    peer = module.default ?? module
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return undefined
    throw error
  }
  return async (text, length) => {
    const { summary } = await new peer.SummarizerManager(text, length).getSummaryByRank()
    return [summary]
  }
}
