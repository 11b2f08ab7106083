import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { i18n } from '../platform/i18n'
import { Icon } from './icons'

interface CorrectableProps {
  /** What is listed: a name or a quotation. */
  children: ComponentChildren
  /** More buttons of the row, before the one that opens the panel. */
  buttons?: ComponentChildren
  /** The accessible name of the button that opens the panel. */
  label: string
  panel: (close: () => void) => ComponentChildren
}

/** A row of the lists with a panel below it, in which the reader can put right what the machine got wrong. */
export function Correctable({ children, buttons, label, panel }: CorrectableProps) {
  const [isOpen, setOpen] = useState(false)
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return
    // Otherwise the browser would close the popup with it.
    event.preventDefault()
    event.stopPropagation()
    setOpen(false)
  }
  return (
    <li class="correctable" onKeyDown={closeOnEscape}>
      <div class="key-row">
        {children}
        <span class="row-buttons">
          {buttons}
          <button
            type="button"
            class="row-button"
            aria-label={label}
            title={label}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name="more" />
          </button>
        </span>
      </div>
      {isOpen && <div class="correction-panel">{panel(() => setOpen(false))}</div>}
    </li>
  )
}

interface ChoiceProps {
  label: string
  names: string[]
  onChoose: (name: string) => void
}

/** Chooses one of several names; nothing is chosen before the reader does. */
export function NameChoice({ label, names, onChoose }: ChoiceProps) {
  return (
    <label class="choice">
      {label}
      <select value="" onChange={({ currentTarget: { value } }) => value && onChoose(value)}>
        <option value="">{i18n.t('choose')}</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
