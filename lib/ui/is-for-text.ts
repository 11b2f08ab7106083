/** Whether a key is meant for what has the focus, a field or a list of choices, and not for the page. */
export function isForText({ target }: Event): boolean {
  return target instanceof Element && target.closest('input, textarea, select, dialog') !== null
}
