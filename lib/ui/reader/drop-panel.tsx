import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

interface DropPanelProps {
  /** By which style sheets and tests know it. */
  name: string
  label: string
  children: (close: () => void, isOpen: boolean) => ComponentChildren
}

/** A button that drops a panel below it. Esc and a press elsewhere close it; Esc gives the focus back. */
export function DropPanel({ name, label, children }: DropPanelProps) {
  const details = useRef<HTMLDetailsElement>(null)
  const [isOpen, setOpen] = useState(false)
  const close = (): void => {
    if (details.current) details.current.open = false
  }
  useEffect(() => {
    if (!isOpen) return undefined
    const onPress = ({ target }: Event): void => {
      if (target instanceof Node && !details.current?.contains(target)) close()
    }
    document.addEventListener('pointerdown', onPress)
    return () => document.removeEventListener('pointerdown', onPress)
  }, [isOpen])
  return (
    <details
      class={`drop-panel ${name}`}
      ref={details}
      onToggle={() => setOpen(details.current?.open ?? false)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return
        close()
        details.current.querySelector('summary')?.focus()
      }}
    >
      <summary class="button" data-action={name}>
        {label}
      </summary>
      <div class="drop-body" role="group" aria-label={label}>
        {children(close, isOpen)}
      </div>
    </details>
  )
}
