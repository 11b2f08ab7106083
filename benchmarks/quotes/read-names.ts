import { loadNerModel } from '../../cli/load-ner-model'
import { joinEntities } from '../../lib/analyze/entities/join-entities'
import { findSentences } from '../../lib/analyze/find-sentences'
import { findMentions } from '../../lib/analyze/ner/find-mentions'
import type { Entity, Mention } from '../../lib/model/analysis'
import type { Article } from '../../lib/model/article'

export type ReadNames = (article: Pick<Article, 'text' | 'blocks'>) => {
  mentions: Mention[]
  entities: Entity[]
}

/** The names of an article as the product finds and joins them. Throws where there is no model. */
export async function loadNameReader(): Promise<ReadNames> {
  const model = await loadNerModel()
  if (!model) throw new Error('public/models/ner-en.bin is missing')
  return (article) => {
    const sentences = findSentences(article)
    return joinEntities(article, sentences, findMentions(article, sentences, model))
  }
}
