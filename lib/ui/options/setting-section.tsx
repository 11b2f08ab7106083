import type { ComponentChildren } from 'preact'

interface SettingSectionProps {
  /** By which style sheets, links and tests know it. */
  name: string
  title: string
  children: ComponentChildren
}

/** A group of settings under its name. */
export function SettingSection({ name, title, children }: SettingSectionProps) {
  return (
    <section class="settings" id={name} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{title}</h2>
      <div class="settings-body">{children}</div>
    </section>
  )
}

interface SettingProps {
  label: string
  hint?: string
  children: ComponentChildren
}

/** One setting: its name, a word on what it does, and its control. A click on the name is one on the control. */
export function Setting({ label, hint, children }: SettingProps) {
  return (
    <label class="setting">
      <span class="setting-words">
        {label}
        {hint && <span class="setting-hint">{hint}</span>}
      </span>
      {children}
    </label>
  )
}
