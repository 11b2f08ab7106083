import { i18n } from '#i18n'

export { i18n }

/** The language of the interface, BCP 47. */
export const interfaceLanguage = (): string => i18n.t('@@ui_locale').replace('_', '-')
