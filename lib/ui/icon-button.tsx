import { Icon, type IconName } from './icons'

interface IconButtonProps {
  icon: IconName
  label: string
  /** By which style sheets and tests know it. */
  action?: string
  onClick: () => void
}

/** A button that is only a drawing; its name is spoken, and shown where the pointer rests. */
export function IconButton({ icon, label, action, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class="button icon-only"
      data-action={action}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  )
}
