import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { analyze } from '../lib/analyze/analyze'
import { readNerModel, type NerModel } from '../lib/analyze/ner/model'
import type { AnalyzerReply, AnalyzerRequest } from '../lib/platform/analyzer'
import { fetchNerModel } from '../lib/platform/fetch-ner-model'

/** The worker in which articles are analysed. It loads the model at once, before it is asked. */
export default defineUnlistedScript(() => {
  const model = loadModel()
  // A failure is said with the first answer; until then nobody listens.
  model.catch(() => undefined)
  addEventListener('message', ({ data }: MessageEvent<AnalyzerRequest>) => {
    void model
      .then((loaded): AnalyzerReply => ({
        analysis: analyze(data, { model: loaded, sentences: data.sentences }),
      }))
      .catch((error: unknown): AnalyzerReply => ({ error: String(error) }))
      .then((reply) => postMessage(reply))
  })
})

const loadModel = async (): Promise<NerModel> => readNerModel(await fetchNerModel())
