import type { Span } from '../../model/span'

/** Text with the hits in it marked. */
export function MarkedText({ text, hits }: { text: string; hits: Span[] }) {
  if (hits.length === 0) return <>{text}</>
  let done = 0
  const parts = hits.flatMap(({ start, end }) => {
    const part = [text.slice(done, start), <mark key={start}>{text.slice(start, end)}</mark>]
    done = end
    return part
  })
  return (
    <>
      {parts}
      {text.slice(done)}
    </>
  )
}
