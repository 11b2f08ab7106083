/**
 * The bytes of the name tagger's model, from the package. Rejects where they cannot be read.
 * The address is relative, because a worker has no `browser` to ask for it.
 */
export async function fetchNerModel(): Promise<ArrayBuffer> {
  const response = await fetch('/models/ner-en.bin')
  return response.arrayBuffer()
}
