import { i18n } from '../../platform/i18n'
import type { ReadingChoice, ReadingRange, ReadingStyle } from '../../platform/reading-style'

/** What the choices of the look are called. */
export const choiceNames: Record<ReadingChoice, () => string> = {
  theme: () => i18n.t('lookTheme'),
  font: () => i18n.t('lookFont'),
  align: () => i18n.t('lookAlign'),
  guide: () => i18n.t('guide'),
}

/** What the measures of the look are called. */
export const rangeNames: Record<ReadingRange, () => string> = {
  size: () => i18n.t('lookSize'),
  measure: () => i18n.t('lookMeasure'),
  lineHeight: () => i18n.t('lookLineHeight'),
  gap: () => i18n.t('lookGap'),
}

/** What can be chosen, in words; the two families with names of their own keep them in every language. */
export const choiceWords: Record<ReadingStyle[ReadingChoice], () => string> = {
  system: () => i18n.t('lookSystem'),
  light: () => i18n.t('lookLight'),
  dark: () => i18n.t('lookDark'),
  sepia: () => i18n.t('lookSepia'),
  contrast: () => i18n.t('lookContrast'),
  black: () => i18n.t('lookBlack'),
  serif: () => i18n.t('lookSerif'),
  sans: () => i18n.t('lookSans'),
  atkinson: () => 'Atkinson Hyperlegible',
  opendyslexic: () => 'OpenDyslexic',
  start: () => i18n.t('lookStart'),
  justify: () => i18n.t('lookJustify'),
  none: () => i18n.t('guideNone'),
  paragraph: () => i18n.t('guideParagraph'),
  ruler: () => i18n.t('guideRuler'),
}
