interface StripProps {
  /** Where something occurs, 0 to 1. */
  at: number[]
  dir: 'ltr' | 'rtl'
}

const width = 200
const height = 12

/** The article as a line, from its first word to its last, with a stroke for each mention. The rows say the same in words. */
export function Strip({ at, dir }: StripProps) {
  return (
    <svg class="strip" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <line class="strip-base" x1={0} x2={width} y1={height / 2} y2={height / 2} />
      {at.map((place) => {
        const x = 1 + (dir === 'rtl' ? 1 - place : place) * (width - 2)
        return <line key={place} class="strip-mark" x1={x} x2={x} y1={0} y2={height} />
      })}
    </svg>
  )
}
