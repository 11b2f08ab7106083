/** The things that the first page shows, in their order. */
export const steps = ['gist', 'names', 'quotes', 'marks'] as const
export type Step = (typeof steps)[number]

/** What is pressed in the reading view for a step, as a reader would. */
const presses: Partial<Record<Step, string>> = {
  gist: '.summary .sentence',
  names: '[data-part="people"] .key',
  quotes: '[data-part="quotes"] .quote',
}

/** Shows in the reading view of the sample what a step speaks of; does nothing before the sample is analysed. */
export function showStep(sample: HTMLElement, step: Step): void {
  sample.scrollIntoView({ block: 'nearest' })
  const selector = presses[step]
  if (selector) sample.querySelector<HTMLElement>(selector)?.click()
  else selectQuotation(sample)
}

/** Selects a quotation, so that the bar with which it can be marked comes up. */
function selectQuotation(sample: HTMLElement): void {
  const quotation = sample.querySelector('.article-body .quotation')
  if (!quotation) return
  quotation.scrollIntoView({ block: 'center' })
  getSelection()?.selectAllChildren(quotation)
}
