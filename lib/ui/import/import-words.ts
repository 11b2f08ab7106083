import type { ImportRefusalReason, ImportSource, UnreadRecord } from '../../clips/import/imported-file'
import { i18n } from '../../platform/i18n'

/** Why nothing of a file is taken, and what the reader can do. */
export const refusalOfFile = (reason: ImportRefusalReason | 'failed'): string =>
  ({
    'too-large': i18n.t('importTooLarge'),
    'too-many': i18n.t('importTooMany'),
    'too-deep': i18n.t('importTooDeep'),
    'too-packed': i18n.t('importTooPacked'),
    empty: i18n.t('importEmpty'),
    unknown: i18n.t('importUnknown'),
    damaged: i18n.t('importDamaged'),
    newer: i18n.t('importNewer'),
    failed: i18n.t('importFailed'),
  })[reason]

export const nameOfSource = (source: ImportSource): string =>
  ({
    backup: i18n.t('importFromBackup'),
    hypothesis: i18n.t('importFromHypothesis'),
    obsidian: i18n.t('importFromObsidian'),
    pocket: i18n.t('importFromPocket'),
    instapaper: i18n.t('importFromInstapaper'),
    links: i18n.t('importFromLinks'),
  })[source]

export const unreadWords = (lacks: UnreadRecord['lacks'], count: number): string =>
  ({
    address: i18n.t('importLacksAddress', count),
    words: i18n.t('importLacksWords', count),
    parts: i18n.t('importLacksParts', count),
  })[lacks]
