import { render } from 'preact'
import { afterEach, expect, test } from 'vitest'
import { Modal } from '../../../../lib/ui/library/modal'

// jsdom knows no modal dialogs.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true
}
HTMLDialogElement.prototype.close = function close() {
  this.open = false
}
// The files of a worker share one document.
afterEach(() => render(null, document.body))

test('a dialog is open as soon as it is there', () => {
  render(
    <Modal title="Tags" onClose={() => undefined}>
      words
    </Modal>,
    document.body,
  )
  expect(document.querySelector('dialog')?.open).toBe(true)
})
