import type { Article } from '../../model/article'
import type { Span } from '../../model/span'
import { i18n } from '../../platform/i18n'
import { directionOf } from '../../render/direction-of'
import type { Occurrences } from '../../render/occurrences'
import { Strip } from './strip'

interface XrayRowProps {
  article: Article
  occurrences: Occurrences
  isOpen: boolean
  onToggle: () => void
  onGo: (span: Span) => void
  /** Opens the row of another, by its index. */
  onShow: (index: number) => void
}

/** So many who occur with somebody are a help. */
const mostCompanions = 8

/** A name with its strip; opened, its passages in one line each, its quotations and its company. */
export function XrayRow({ article, occurrences, isOpen, onToggle, onGo, onShow }: XrayRowProps) {
  const { index, entity, strip, passages, quotations, companions } = occurrences
  const dir = directionOf(article)
  const lines = (title: string, spans: (Span & { target: Span })[]) =>
    spans.length > 0 && (
      <>
        <h3 class="xray-title">{title}</h3>
        <ul>
          {spans.map(({ start, end, target }) => (
            <li key={start}>
              <button
                type="button"
                class="key passage"
                dir="auto"
                title={article.text.slice(start, end)}
                onClick={() => onGo(target)}
              >
                {article.text.slice(start, end)}
              </button>
            </li>
          ))}
        </ul>
      </>
    )
  return (
    <li id={`xray-${index}`} class={`xray-row ${entity.label}`}>
      <button type="button" class="xray-name" aria-expanded={isOpen} onClick={onToggle}>
        <bdi>{entity.name}</bdi>
        <span class="count" aria-hidden="true">
          {strip.length}
        </span>
        <span class="unseen">
          {i18n.t(entity.label)}, {i18n.t('mentionCount', strip.length)}
        </span>
        <Strip at={strip} dir={dir} />
      </button>
      {isOpen && (
        <div class="xray-body">
          {lines(
            i18n.t('xrayPassages'),
            passages.map((one) => ({ ...one, target: one.mentions[0] ?? one })),
          )}
          {lines(
            i18n.t('quotes'),
            quotations.map(({ start, end }) => ({ start, end, target: { start, end } })),
          )}
          {companions.length > 0 && (
            <>
              <h3 class="xray-title">{i18n.t('xrayWith')}</h3>
              <ul>
                {companions.slice(0, mostCompanions).map((one) => (
                  <li key={one.index}>
                    <button type="button" class="key" onClick={() => onShow(one.index)}>
                      <bdi class="key-name">{one.entity.name}</bdi>
                      <span class="count">{i18n.t('xrayParagraphs', one.paragraphs)}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
    </li>
  )
}
