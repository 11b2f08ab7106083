import { useEffect, useState } from 'preact/hooks'
import type { Analysis } from '../../model/analysis'
import type { Article } from '../../model/article'
import { i18n, interfaceLanguage } from '../../platform/i18n'
import {
  rates,
  readVoiceSettings,
  writeVoiceSettings,
  type VoiceSettings,
} from '../../platform/voice-settings'
import { knownLocale } from '../../render/known-locale'
import { IconButton } from '../icon-button'
import { isForText } from '../is-for-text'
import { writeNumber } from '../write-figures'
import { chooseVoices } from './choose-voices'
import type { Speaker } from './speaker'
import { useSpeaker } from './use-speaker'
import { useVoices } from './use-voices'

interface PlayerProps {
  article: Article
  /** The article as it is shown. */
  root: HTMLElement
  analysis: Analysis | undefined
  onClose: () => void
}

const languageName = (lang: string): string =>
  new Intl.DisplayNames([interfaceLanguage()], { type: 'language' }).of(lang) ?? lang

/** Reads the article aloud by a voice of this device, or says plainly why it cannot. */
export function Player({ article, root, analysis, onClose }: PlayerProps) {
  const lang = knownLocale(article.lang) ?? 'en'
  const [language = lang] = lang.split('-')
  const [settings, setSettings] = useState<VoiceSettings>()
  useEffect(() => {
    void readVoiceSettings().then(setSettings)
  }, [])
  const { fitting, remote } = chooseVoices(useVoices(), lang)
  const voice = fitting.find(({ voiceURI }) => voiceURI === settings?.voices[language]) ?? fitting[0]
  const [speaker, { status }] = useSpeaker({ article, root, analysis })
  useEffect(() => {
    if (voice && settings) speaker.set({ voice, rate: settings.rate })
  }, [speaker, voice?.voiceURI, settings?.rate])
  const change = (part: Partial<VoiceSettings>): void => {
    if (!settings) return
    const next = { ...settings, ...part }
    setSettings(next)
    void writeVoiceSettings(next)
  }
  const isSpeaking = status === 'speaking'
  const toggle = (): void => (isSpeaking ? speaker.pause() : speaker.play())
  const faster = (by: 1 | -1): void => {
    const rate = settings && rates[rates.indexOf(settings.rate) + by]
    if (rate) change({ rate })
  }
  const isReady = voice !== undefined && settings !== undefined
  useEffect(() => {
    if (!isReady) return undefined
    return listenToPlayerKeys({ speaker, toggle, faster, onClose, dir: root.dir })
  })
  if (!isReady)
    return (
      <section class="player" aria-label={i18n.t('readAloud')}>
        <p role="status">
          {settings && i18n.t('readAloudNoVoice', [languageName(lang)])}{' '}
          {remote > 0 && i18n.t('readAloudRemote', remote, [String(remote)])}
        </p>
        <IconButton icon="close" label={i18n.t('readAloudEnd')} action="end" onClick={onClose} />
      </section>
    )
  return (
    <section class="player" aria-label={i18n.t('readAloud')}>
      <div class="player-steps">
        <IconButton
          icon="paragraph-back"
          label={i18n.t('readAloudParagraphBack')}
          onClick={() => speaker.step(-1, 'paragraph')}
        />
        <IconButton
          icon="back"
          label={i18n.t('readAloudBack')}
          onClick={() => speaker.step(-1, 'sentence')}
        />
        <IconButton
          icon={isSpeaking ? 'pause' : 'play'}
          action="play"
          label={isSpeaking ? i18n.t('readAloudPause') : i18n.t('readAloudPlay')}
          onClick={toggle}
        />
        <IconButton icon="on" label={i18n.t('readAloudOn')} onClick={() => speaker.step(1, 'sentence')} />
        <IconButton
          icon="paragraph-on"
          label={i18n.t('readAloudParagraphOn')}
          onClick={() => speaker.step(1, 'paragraph')}
        />
      </div>
      <label>
        {i18n.t('readAloudRate')}{' '}
        <select
          name="rate"
          value={settings.rate}
          onChange={({ currentTarget: { value } }) => change({ rate: Number(value) })}
        >
          {rates.map((rate) => (
            <option key={rate} value={rate}>
              {writeNumber(rate)} ×
            </option>
          ))}
        </select>
      </label>
      <label>
        {i18n.t('readAloudVoice')}{' '}
        <select
          name="voice"
          value={voice.voiceURI}
          onChange={({ currentTarget: { value } }) =>
            change({ voices: { ...settings.voices, [language]: value } })
          }
        >
          {fitting.map(({ voiceURI, name }) => (
            <option key={voiceURI} value={voiceURI}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <IconButton icon="close" label={i18n.t('readAloudEnd')} action="end" onClick={onClose} />
      <p class="player-note" role="status">
        {status === 'failed' && i18n.t('readAloudFailed')}
      </p>
      <p class="player-note">
        {i18n.t('readAloudKeys')} {remote > 0 && i18n.t('readAloudRemote', remote, [String(remote)])}
      </p>
    </section>
  )
}

interface PlayerKeys {
  speaker: Speaker
  toggle: () => void
  faster: (by: 1 | -1) => void
  onClose: () => void
  dir: string
}

/** `p` plays and pauses, the arrows along the line go by sentence, with Shift by paragraph, `+` and `-` change the speed, Esc ends. */
function listenToPlayerKeys({ speaker, toggle, faster, onClose, dir }: PlayerKeys): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isForText(event)) return
    const unit = event.shiftKey ? 'paragraph' : 'sentence'
    const forward = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    if (event.key === 'p') toggle()
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight')
      speaker.step(event.key === forward ? 1 : -1, unit)
    else if (event.key === '+') faster(1)
    else if (event.key === '-') faster(-1)
    else if (event.key === 'Escape') onClose()
    else return
    event.preventDefault()
  }
  document.addEventListener('keydown', onKey)
  return () => document.removeEventListener('keydown', onKey)
}
