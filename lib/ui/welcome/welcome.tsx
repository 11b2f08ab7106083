import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { closeThisTab, isFirefox } from '../../platform/open-page'
import { i18n } from '../../platform/i18n'
import { readSettings, type Settings } from '../../platform/settings'
import type { Reading } from '../reading'
import type { ReadingActions } from '../reading-actions'
import { ReadingView } from '../reading-view'
import { ShortcutList } from '../shortcut-list'
import { showStep, steps } from './show-step'

interface WelcomeProps {
  /** The sample article. */
  reading: Reading
  actions: ReadingActions
}

/** The first page: what Lede does, to be tried on a sample article. It asks for nothing. */
export function Welcome({ reading, actions }: WelcomeProps) {
  const [settings, setSettings] = useState<Settings>()
  const heading = useRef<HTMLHeadingElement>(null)
  const sample = useRef<HTMLDivElement>(null)
  useEffect(() => void readSettings().then(setSettings), [])
  useLayoutEffect(() => {
    // The article takes the title and the focus, as everywhere; here the page begins before it.
    document.title = i18n.t('welcomeTitle')
    heading.current?.focus({ preventScroll: true })
  }, [settings])
  const words = {
    gist: [i18n.t('welcomeGist'), i18n.t('welcomeGistHow')],
    names: [i18n.t('welcomeNames'), i18n.t('welcomeNamesHow')],
    quotes: [i18n.t('welcomeQuotes'), i18n.t('welcomeQuotesHow')],
    marks: [i18n.t('welcomeMarks'), i18n.t('welcomeMarksHow')],
  }
  return (
    <div class="first-run">
      <section class="first-head" aria-labelledby="welcome-heading">
        <p class="wordmark" aria-hidden="true">
          Lede
        </p>
        <button type="button" class="button framed" data-action="skip" onClick={() => void closeThisTab()}>
          {i18n.t('welcomeSkip')}
        </button>
        <h1 ref={heading} id="welcome-heading" tabIndex={-1}>
          {i18n.t('welcomeHeading')}
        </h1>
        <p class="lead">{i18n.t('welcomeLead')}</p>
      </section>
      <section aria-label={i18n.t('welcomeThings')}>
        <ol class="steps" role="list">
          {steps.map((step) => (
            <li key={step}>
              <h2>{words[step][0]}</h2>
              <p>{words[step][1]}</p>
              <button
                type="button"
                class="button framed"
                data-step={step}
                aria-label={i18n.t('welcomeShowThis', [words[step][0] ?? ''])}
                onClick={() => sample.current && showStep(sample.current, step)}
              >
                {i18n.t('welcomeShow')}
              </button>
            </li>
          ))}
        </ol>
      </section>
      <div class="sample" ref={sample}>
        {settings && <ReadingView reading={reading} storedSettings={settings} actions={actions} />}
      </div>
      <section class="next" aria-labelledby="welcome-next">
        <h2 id="welcome-next">{i18n.t('welcomeNext')}</h2>
        <div>
          <h3>{i18n.t('welcomePin')}</h3>
          <p>{isFirefox ? i18n.t('welcomePinFirefox') : i18n.t('welcomePinChromium')}</p>
        </div>
        <div>
          <h3>{i18n.t('optionsKeys')}</h3>
          <ShortcutList />
        </div>
        <div>
          <h3>{i18n.t('privacy')}</h3>
          <p>{i18n.t('privacyNothingSent')}</p>
          <p>{i18n.t('privacyOnlyAsked')}</p>
        </div>
        <p class="done">
          <button type="button" class="button primary" onClick={() => void closeThisTab()}>
            {i18n.t('welcomeDone')}
          </button>
          <button type="button" class="button framed" onClick={actions.openOptions}>
            {i18n.t('options')}
          </button>
        </p>
      </section>
    </div>
  )
}
