import type { CardSource, CardWords, MessageContent } from '../../lib/card/card-content'
import type { CountedWords } from '../../lib/card/build-gist'
import type { RefusalReason } from '../../lib/model/refusal'
import { i18n, interfaceDirection, interfaceLanguage } from '../../lib/platform/i18n'
import { refusalWords } from '../../lib/ui/refusal-words'

let known: CardWords | undefined

/** The card's words in the interface's language, which a browser does not change while it runs. */
export function readCardWords(): CardWords {
  return (known ??= {
    lang: interfaceLanguage(),
    dir: interfaceDirection(),
    heading: i18n.t('summary'),
    close: i18n.t('cardClose'),
    length: i18n.t('cardLength'),
    lengths: { 1: sentences(1), 3: sentences(3), 5: sentences(5) },
    none: i18n.t('summaryNone'),
    people: i18n.t('people'),
    places: i18n.t('places'),
    quotation: i18n.t('cardQuotation'),
    copy: i18n.t('cardCopy'),
    source: i18n.t('cardSource'),
    copied: i18n.t('cardCopied'),
    copyFailed: i18n.t('cardCopyFailed'),
    save: i18n.t('save'),
    saved: i18n.t('saved'),
    saveFailed: i18n.t('saveFailed'),
    open: i18n.t('cardOpen'),
    openFailed: i18n.t('cardOpenFailed'),
    notInPage: i18n.t('cardNotInPage'),
    reloadPage: i18n.t('reloadPage'),
    privateAsk: i18n.t('privateAsk'),
  })
}

/** The words that depend on what the article holds. */
export const readCountedWords = (): CountedWords => ({
  untitled: i18n.t('untitled'),
  partial: i18n.t('partialArticle'),
  probably: i18n.t('probably'),
  minutes: (count) => i18n.t('minutesToRead', count),
  mentions: (count) => i18n.t('mentionCount', count),
})

/** Says truthfully why there is no gist, and offers what can be done instead. */
export function explain(reason: RefusalReason): MessageContent {
  const [title, body] = refusalWords[reason]
  const offer = offers[reason]
  return {
    kind: 'message',
    title: i18n.t(title),
    body: i18n.t(body),
    offer: offer && { source: offer.source, label: i18n.t(offer.label) },
    words: readCardWords(),
  }
}

/** Says that the page is being read. */
export const sayPending = (): MessageContent => ({
  kind: 'pending',
  title: i18n.t('loading'),
  words: readCardWords(),
})

const sentences = (count: number): string => i18n.t('cardSentences', count)

const offers: Partial<Record<RefusalReason, { source: CardSource; label: 'showTextAnyway' | 'readNow' }>> = {
  'no-article': { source: 'text', label: 'showTextAnyway' },
  'still-loading': { source: 'now', label: 'readNow' },
}
