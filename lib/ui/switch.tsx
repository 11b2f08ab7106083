interface SwitchProps {
  label: string
  on: boolean
  onChange: (on: boolean) => void
}

/** An on/off switch whose name is `label`. */
export function Switch({ label, on, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-label={label}
      title={label}
      onClick={() => onChange(!on)}
    />
  )
}
