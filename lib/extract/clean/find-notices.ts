import { type CleanContext, type TextBlock } from './text-block'

const call =
  /^\W{0,4}(?:please |to |want |for more .{0,30}, ?|if you .{0,40}, ?)*(?:sign up|subscribe|get (?:the|our|your|more|all|access|breaking|unlimited|\w+ (?:news|magazine|monthly))|follow|join|download|click (?:here|on)|tap here|like us|support|become|stay (?:up|tuned|informed|connected|on top)|keep up|never miss|start your (?:day|free)|email|e-mail|contact|reach|write to|send|listen|enjoy|unlock|have a (?:tip|story|news)|got a (?:tip|story|news)|do you have|want (?:more|the)|need more|more information|enter your|register|log in|abonnieren|folgen|abonnez|inscrivez|suscríbete|síguenos|iscriviti|seguici|assine|siga)\b/iu

const object =
  /(?:newsletters?|inbox|free (?:daily|trial|account)|e-?mail|\b(?:daily|weekly) (?:briefing|digest|update)|twitter|facebook|instagram|whatsapp|telegram|youtube|linkedin|tiktok|podcasts?\b|\bapp\b|app store|google play|apple news|google news|subscri|subscrib|member(?:ship)?|alerts?|notifications?|@\w+|https?:\/\/|\bforums?\b|our (?:site|website|channel|community|magazine)|delivered|sister (?:title|publication)|more information|gratis)/iu

const legal =
  /(?:all rights reserved|©|\bcopyright\b.{0,60}(?:\d{4}|may not|reserved)|subject to copyright|may not be (?:published|reproduced|republished|used by third parties|rewritten)|registered trademark|(?:we|which|and|publishers?|partners?|[A-Z]\w+) may (?:also )?(?:receive|earn|make|get|collect) (?:a |an |some )?(?:\w+ )?(?:commission|compensation|money|affiliate|share of)|affiliate (?:and\/or referral )?(?:links?|commission)|reader-supported|^citation:.{0,300}https?:|terms of (?:use|service)|privacy policy|user agreement|cookie (?:policy|statement)|uses? cookies|this (?:site|website) uses|content is provided for information|alle rechte vorbehalten|tous droits réservés|todos los derechos|tutti i diritti|protected by recaptcha)/iu

const delivered =
  /\b(?:(?:your|my) inbox|delivered (?:daily|weekly|weekdays?|every|straight|directly|to you))\b/iu

/** Marks of an editor's program that were never turned into what they mean. */
const shortcode = /^\[\w+ [^\]]{0,200}=.{0,300}\]$/u

const contribution =
  /^\W*(?:(?:additional )?reporting (?:and writing )?by\b|writing by\b|editing by\b|(?:the )?associated press (?:\w+ )?(?:writers?|reporters?)\b.{0,300}contributed)/iu

const form =
  /^\W*(?:(?:did you )?(?:like|enjoy) this (?:story|article|post)\b|please enter (?:a |your )?(?:valid )?e-?mail|your subscription (?:could not|has been)|required, will not|thanks? (?:you )?for (?:reading|subscribing|signing)|you have been (?:subscribed|successfully)|an error (?:has )?occurred|something went wrong|waiting for your permission|this field is required|invalid email|your e-?mail address will not|comments (?:are closed|on this|with|may)|by (?:clicking|signing up|submitting|subscribing|registering)|we(?:'|’)ve sent|processing\.\.\.)/iu

const address = /[\w.+-]{1,64}@[\w-]{1,64}\.[a-z.]{2,20}/iu

const bio =
  /^(?:is (?:a|an|the|our)\b|was (?:a|an|the)\b|has (?:been|written|covered|worked)|writes?\b|covers?\b|joined\b|works?\b|reports?\b|lives\b|'s (?:work|book)|’s (?:work|book)|can be (?:reached|found)|\(?@|currently|contributed|, (?:a|an|the|who)\b)/iu

/**
 * Finds what a site says about itself and not about the subject: calls to subscribe and to follow, legal notices,
 * who the author is. Each has a shape of its own, is short, and stands outside of the running text or holds a link.
 */
export function findNotices(blocks: readonly TextBlock[], { names }: CleanContext): TextBlock[] {
  const last = blocks.findLastIndex((block) => block.isProse)
  return blocks.filter((block, index) => {
    const { text, words } = block
    if (words > 130 || /^(?:td|th|pre|blockquote)$/u.test(block.place)) return false
    const isLate = index >= last - 2 || index >= blocks.length - 4
    const isEarly = index < 3
    const isCall = call.test(text) || (isLate && words <= 45 && sentences(text).some((one) => call.test(one)))
    if (
      words <= 60 &&
      isCall &&
      object.test(text) &&
      (isLate || isEarly || block.linkShare > 0 || words <= 30)
    )
      return true
    if (words <= 40 && (form.test(text) || delivered.test(text) || shortcode.test(text))) return true
    if (block.isCaption) return false
    if ((isLate || isEarly) && words <= 130 && legal.test(text)) return true
    if (!isLate || words > 120) return false
    return isAboutAuthor(text, names) || (words <= 60 && (address.test(text) || contribution.test(text)))
  })
}

/** "Ana Ruiz is a reporter who covers ...", after the text, where Ana Ruiz is the author. */
function isAboutAuthor(text: string, names: readonly string[]): boolean {
  return names.some((name) => {
    const [first = '', ...others] = name.split(' ')
    const called = [name, first, others.at(-1) ?? first].find((one) => text.startsWith(one))
    return (
      called !== undefined &&
      called.length > 2 &&
      called !== 'The' &&
      bio.test(text.slice(called.length).trim())
    )
  })
}

const sentences = (text: string): string[] => text.split(/(?<=[.!?]) /u)
