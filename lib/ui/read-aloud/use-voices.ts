import { useEffect, useState } from 'preact/hooks'

/** The browser's voices; empty until it knows them, which may take a moment. */
export function useVoices(): SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState<SpeechSynthesisVoice[]>(() => speechSynthesis.getVoices())
  useEffect(() => {
    const onChange = (): void => setVoices(speechSynthesis.getVoices())
    speechSynthesis.addEventListener('voiceschanged', onChange)
    onChange()
    return () => speechSynthesis.removeEventListener('voiceschanged', onChange)
  }, [])
  return voices
}
