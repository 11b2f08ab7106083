import type { NounPhrase } from './find-noun-phrases'
import { type Antecedent, resolvePronouns } from './resolve-pronouns'
import { resolveRole } from './resolve-role'
import type { Scene } from './read-scene'

/** Gives the entity that a noun phrase names or stands for and how clear that is; undefined where the article does not tell. */
export type SpeakerResolver = (phraseIndex: number) => Antecedent | undefined

/** Reads who the pronouns stand for once, for all quotations of an article. */
export function makeSpeakerResolver(scene: Scene): SpeakerResolver {
  const pronouns = resolvePronouns(scene)
  return (phraseIndex) => {
    const phrase = scene.index.phrases[phraseIndex]
    if (!phrase) return undefined
    const antecedent = pronouns.get(phraseIndex)
    if (phrase.kind === 'pronoun' || antecedent) return antecedent
    const entity = phrase.kind === 'name' ? resolveName(scene, phrase) : resolveRole(scene, phraseIndex)
    return entity === undefined ? undefined : { entity, share: 1 }
  }
}

function resolveName({ mentions, entities, tokens }: Scene, phrase: NounPhrase): number | undefined {
  const mention = mentions[phrase.mention]
  if (mention) return mention.entity
  const last = tokens[phrase.to - 1]?.lower
  const found = entities.findIndex(({ name }) => name.toLowerCase().split(' ').at(-1) === last)
  return found >= 0 ? found : undefined
}
