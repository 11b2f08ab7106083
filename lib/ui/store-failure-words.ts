import type { StoreFailure } from '../clips/store-failure'
import { i18n } from '../platform/i18n'

/** What a reader is told when something could not be kept. */
export const storeFailureWords = (failure: StoreFailure): string =>
  ({
    full: i18n.t('storeFull'),
    newer: i18n.t('storeNewer'),
    private: i18n.t('privateAsk'),
    failed: i18n.t('saveFailed'),
  })[failure]
