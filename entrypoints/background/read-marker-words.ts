import type { MarkerWords } from '../../lib/marker/live-mark'
import type { Colour } from '../../lib/model/annotation'
import { i18n, interfaceDirection, interfaceLanguage } from '../../lib/platform/i18n'

/** The words of the bar at a mark in the interface's language. */
export function readMarkerWords(): MarkerWords {
  return {
    lang: interfaceLanguage(),
    dir: interfaceDirection(),
    mark: i18n.t('liveMark'),
    colour: i18n.t('markColour'),
    colours: {
      yellow: nameOf('yellow'),
      green: nameOf('green'),
      blue: nameOf('blue'),
      pink: nameOf('pink'),
      purple: nameOf('purple'),
    },
    note: i18n.t('note'),
    noteHint: i18n.t('noteHint'),
    tag: i18n.t('tag'),
    tags: i18n.t('tags'),
    tagsHint: i18n.t('tagsHint'),
    done: i18n.t('noteDone'),
    draft: i18n.t('draftRestored'),
    copy: i18n.t('copyCited'),
    copied: i18n.t('copied'),
    copyFailed: i18n.t('cardCopyFailed'),
    remove: i18n.t('remove'),
    removed: i18n.t('liveRemoved'),
    undo: i18n.t('undo'),
    close: i18n.t('cardClose'),
    saveFailed: i18n.t('saveFailed'),
    reloadPage: i18n.t('reloadPage'),
    changed: i18n.t('liveChanged'),
    list: i18n.t('liveList'),
    none: i18n.t('liveNone'),
    lost: i18n.t('notFoundNow'),
  }
}

const nameOf = (colour: Colour): string => i18n.t(`colour_${colour}`)
