import { i18n, interfaceLanguage } from '../platform/i18n'
import type { Rewriting } from './use-rewriting'

interface MachineSummaryProps {
  rewriting: Rewriting
  lang?: string
}

const percent = (share: number): string =>
  new Intl.NumberFormat(interfaceLanguage(), { style: 'percent' }).format(share)

/** Offers the browser's model, where it has one. */
export function RewriteButton({ rewriting: { state, stage, ask, stop } }: { rewriting: Rewriting }) {
  if (state === 'none') return null
  return (
    <button
      type="button"
      class="rewrite"
      aria-expanded={stage !== undefined}
      aria-controls={stage && 'machine-summary'}
      onClick={stage ? stop : ask}
    >
      {i18n.t('rewrite')}
    </button>
  )
}

/** What the browser's model wrote, or how far it is. The article's own sentences stay where they are. */
export function MachineSummary({ rewriting: { stage, start, stop }, lang }: MachineSummaryProps) {
  if (!stage) return null
  return (
    <section
      class="machine-summary"
      id="machine-summary"
      data-stage={stage.kind}
      aria-label={i18n.t('rewriteName')}
    >
      {stage.kind === 'offer' && (
        <>
          <p>{i18n.t('rewriteOffer')}</p>
          <button type="button" class="button framed" onClick={start}>
            {i18n.t('rewriteDownload')}
          </button>
        </>
      )}
      {stage.kind === 'downloading' && (
        <progress value={stage.share} max={1} aria-label={i18n.t('rewriteName')} />
      )}
      <p role="status">
        {stage.kind === 'downloading' && i18n.t('rewriteDownloading', [percent(stage.share)])}
        {stage.kind === 'writing' && i18n.t('rewriteWriting')}
        {stage.kind === 'written' && i18n.t('rewriteLabel')}
        {stage.kind === 'written' && stage.isPartial && ` ${i18n.t('rewritePartial')}`}
        {stage.kind === 'failed' && i18n.t('rewriteFailed')}
      </p>
      {stage.kind === 'written' && (
        <p class="written" lang={lang} dir="auto">
          {stage.text}
        </p>
      )}
      {stage.kind !== 'written' && (
        <button type="button" class="button" onClick={stop}>
          {i18n.t(stage.kind === 'failed' ? 'cardClose' : 'cancel')}
        </button>
      )}
    </section>
  )
}
