/**
 * The browser's own summarizer, as far as Lede uses it (Writing Assistance APIs of the W3C's Web Machine Learning
 * group; in Chrome since 138). Its model is the browser's: it is on the device, or the browser fetches it once.
 */
interface Model {
  inputQuota: number
  measureInputUsage(text: string, options: { signal: AbortSignal }): Promise<number>
  summarize(text: string, options: { context: string; signal: AbortSignal }): Promise<string>
  destroy(): void
}

interface ModelOptions {
  type: 'tldr'
  format: 'plain-text'
  length: 'medium'
  expectedInputLanguages: string[]
  outputLanguage: string
}

interface ModelMaker {
  availability(options: ModelOptions): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>
  create(
    options: ModelOptions & { signal: AbortSignal; monitor: (monitor: EventTarget) => void },
  ): Promise<Model>
}

/** Whether the browser can rewrite a summary: not at all, after a download of its model, or at once. */
export type RewriterState = 'none' | 'to-download' | 'ready'

export interface Rewritten {
  /** What the model wrote, as plain text. */
  text: string
  /** Whether the article was too long for the model and it has read the beginning only. */
  isPartial: boolean
}

export interface RewriteOptions {
  lang: string | undefined
  title: string
  signal: AbortSignal
  /** How much of the model is there, 0 to 1, while it is being downloaded. */
  onProgress: (share: number) => void
}

/** Of the quota that the model tells, so much is used: its measure of a text and of a part of it differ a little. */
const margin = 0.9

const maker = (): ModelMaker | undefined => (globalThis as { Summarizer?: ModelMaker }).Summarizer

function optionsFor(lang = 'en'): ModelOptions {
  const [language = 'en'] = lang.toLowerCase().split(/[-_]/u)
  return {
    type: 'tldr',
    format: 'plain-text',
    length: 'medium',
    expectedInputLanguages: [language],
    outputLanguage: language,
  }
}

/** Asks the browser whether it has a model for a language; one that has none, or fails to say, has none. */
export async function findRewriter(lang: string | undefined): Promise<RewriterState> {
  try {
    const found = await maker()?.availability(optionsFor(lang))
    if (found === 'available') return 'ready'
    return found === 'downloadable' || found === 'downloading' ? 'to-download' : 'none'
  } catch {
    return 'none'
  }
}

/**
 * Has the browser's model sum up a text in a few sentences of its own. To be called within a click where the model is
 * not there yet: the browser downloads it for a reader only. Rejects where the model fails, writes nothing or is stopped.
 */
export async function rewrite(text: string, options: RewriteOptions): Promise<Rewritten> {
  const { lang, title, signal, onProgress } = options
  const onDownload = (event: Event): void => {
    const { loaded, total } = event as ProgressEvent
    onProgress(Math.min(1, loaded / (total || 1)))
  }
  const model = await maker()?.create({
    ...optionsFor(lang),
    signal,
    monitor: (monitor) => monitor.addEventListener('downloadprogress', onDownload),
  })
  if (!model) throw new Error('no model')
  try {
    const fitting = await fit(model, text, signal)
    const written = (await model.summarize(fitting, { context: title, signal })).trim()
    if (!written) throw new Error('nothing written')
    return { text: written, isPartial: fitting.length < text.length }
  } finally {
    model.destroy()
  }
}

/** As many paragraphs from the beginning as the model can take. */
async function fit(model: Model, text: string, signal: AbortSignal): Promise<string> {
  const usage = await model.measureInputUsage(text, { signal })
  if (usage <= model.inputQuota) return text
  const longest = Math.floor(text.length * (model.inputQuota / usage) * margin)
  const end = text.lastIndexOf('\n\n', longest)
  return text.slice(0, end > 0 ? end : longest)
}
