import type { JSX } from 'preact'

export type IconName =
  | 'open'
  | 'copy'
  | 'done'
  | 'save'
  | 'saved'
  | 'library'
  | 'picture'
  | 'more'
  | 'panel'
  | 'options'
  | 'cite'
  | 'export'
  | 'pick'
  | 'print'
  | 'speak'
  | 'play'
  | 'pause'
  | 'on'
  | 'back'
  | 'paragraph-on'
  | 'paragraph-back'
  | 'close'

const paths: Record<IconName, JSX.Element> = {
  open: <path d="M9 3h8v8M17 3l-8 8M14 12v5H3V6h5" />,
  copy: <path d="M7 7V3h10v10h-4M3 7h10v10H3z" />,
  done: <path d="M4 10.5l4 4 8-9" />,
  save: <path d="M5 3h10v14l-5-4-5 4z" />,
  saved: <path d="M5 3h10v14l-5-4-5 4z" fill="currentColor" />,
  more: <path d="M5 10h.01M10 10h.01M15 10h.01" stroke-width="2.4" />,
  picture: <path d="M3 4h14v12H3zM3 14l4-4 3 3 3-4 4 5M7 7.5h.01" />,
  cite: <path d="M8 5C5 6 4 8 4 11v4h4v-4H4M17 5c-3 1-4 3-4 6v4h4v-4h-4" />,
  export: <path d="M10 3v9M6 8.5l4 4 4-4M3 13v4h14v-4" />,
  pick: <path d="M3 8V3h5M17 8V3h-5M3 12v5h5M9.5 9.5l8 3-3.5 1.5-1.5 3.5z" />,
  panel: <path d="M3 4h14v12H3zM12 4v12M14 7.5h1M14 10h1" />,
  options: <path d="M3 5h5M12 5h5M3 10h9M16 10h1M3 15h3M10 15h7M10 3v4M14 8v4M8 13v4" />,
  print: <path d="M6 7V3h8v4M6 14H3V7h14v7h-3M6 12h8v5H6z" />,
  speak: <path d="M3 8v4h3l4 4V4L6 8zM13 7.5a3.5 3.5 0 0 1 0 5M15.5 5a7 7 0 0 1 0 10" />,
  play: <path d="M6 4l10 6-10 6z" fill="currentColor" />,
  pause: <path d="M7 4v12M13 4v12" stroke-width="3" />,
  on: <path d="M8 5l5 5-5 5" />,
  back: <path d="M12 5l-5 5 5 5" />,
  'paragraph-on': <path d="M5 5l5 5-5 5M11 5l5 5-5 5" />,
  'paragraph-back': <path d="M15 5l-5 5 5 5M9 5l-5 5 5 5" />,
  close: <path d="M5 5l10 10M15 5L5 15" />,
  library: <path d="M4 3v14M8 3v14M12 3.5l4 13" />,
}

/** A small line drawing that says what stands beside it once more; screen readers pass it over. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
      {paths[name]}
    </svg>
  )
}
