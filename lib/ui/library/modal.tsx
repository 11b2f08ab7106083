import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface ModalProps {
  title: string
  onClose: () => void
  children: ComponentChildren
}

/** A dialog over the page; Escape closes it. */
export function Modal({ title, onClose, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  // Before it is painted: what is typed at once must not be lost on a dialog that is there and not open yet.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    // Closed by itself it gives the focus back to where it was; only taken away it would leave it nowhere.
    return () => element?.close()
  }, [])
  return (
    <dialog ref={dialog} class="modal" aria-labelledby="modal-title" onClose={onClose}>
      <h2 id="modal-title">{title}</h2>
      {children}
    </dialog>
  )
}
