interface SectionToggleProps {
  title: string
  isOpen: boolean
  onToggle: () => void
}

/** The name of a section that is worked out and shown only when the reader presses it. */
export function SectionToggle({ title, isOpen, onToggle }: SectionToggleProps) {
  return (
    <header class="keys-head">
      <h2>
        <button type="button" class="xray-toggle" aria-expanded={isOpen} onClick={onToggle}>
          {title}
        </button>
      </h2>
    </header>
  )
}
