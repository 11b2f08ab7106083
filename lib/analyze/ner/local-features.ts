import { listsOf, type Clusters, type FeatureWriter } from './feature-writer'
import type { WordType } from './word-type'

/** Writes what a token and the two on each side of it say. `near` and `clusters` are five long; `position` tells a first word and a headline. */
export function addLocal(
  w: FeatureWriter,
  near: WordType[],
  clusters: Clusters[],
  position: number,
  phrase: number,
): void {
  const [b2, b1, c, n1, n2] = near as [WordType, WordType, WordType, WordType, WordType]
  const [kb2, kb1, k, kn1, kn2] = clusters as [Clusters, Clusters, Clusters, Clusters, Clusters]
  w.add('word', c.lower)
  w.add('word', c.lower, c.casing)
  w.add('word', b1.lower)
  w.add('word', n1.lower)
  w.add('word', b2.lower)
  w.add('word', n2.lower)
  w.add('word', b1.lower, c.lower)
  w.add('word', c.lower, n1.lower)
  w.add('word', b1.lower, n1.lower)
  w.add('word', b2.lower, b1.lower)
  w.add('word', n1.lower, n2.lower)
  w.add('word', b1.lower, c.shape)
  w.add('word', n1.lower, c.shape)
  w.add('shape', c.shape, position)
  w.add('shape', b1.shape, c.shape)
  w.add('shape', c.shape, n1.shape)
  w.add('shape', b1.shape, c.shape, n1.shape)
  w.add('shape', b2.shape, b1.shape, c.shape)
  w.add('shape', c.shape, n1.shape, n2.shape)
  w.add('shape', c.casing + 1, (b1.casing << 3) | n1.casing, (b2.casing << 3) | n2.casing)
  for (const prefix of c.prefixes) w.add('affix', prefix)
  for (const suffix of c.suffixes) w.add('affix', suffix)
  w.add('affix', c.suffixes[2], c.shape)
  w.add('affix', c.suffixes[1], n1.shape)
  w.add('affix', b1.suffixes[1], c.suffixes[1])
  w.add('affix', c.suffixes[1], n1.suffixes[1])
  w.add('affix', b1.suffixes[2], c.shape)
  w.add('affix', n1.suffixes[2], c.shape)
  w.add('cluster', k.fine)
  w.add('cluster', k.fine, c.casing)
  w.add('cluster', k.middle, c.shape)
  w.add('cluster', k.coarse, c.shape, position)
  w.add('cluster', kb1.fine, c.casing)
  w.add('cluster', kn1.fine, c.casing)
  w.add('cluster', kb2.fine)
  w.add('cluster', kn2.fine)
  w.add('cluster', kb1.middle, c.shape)
  w.add('cluster', kn1.middle, c.shape)
  w.add('cluster', kb1.middle, k.middle)
  w.add('cluster', k.middle, kn1.middle)
  w.add('cluster', kb1.middle, kn1.middle, c.casing)
  w.add('cluster', kb1.coarse, k.coarse, kn1.coarse)
  w.add('cluster', kb2.coarse, kb1.coarse, k.coarse)
  w.add('cluster', k.coarse, kn1.coarse, kn2.coarse)
  const [l1, l, m1] = [listsOf(b1), listsOf(c), listsOf(n1)]
  w.add('list', l, position)
  w.add('list', l1, c.casing)
  w.add('list', m1, c.casing)
  w.add('list', l1, l)
  w.add('list', l, m1)
  w.add('list', l1, l, m1)
  w.add('list', listsOf(b2), l1, c.casing)
  w.add('list', m1, listsOf(n2), c.casing)
  w.add('list', phrase, c.casing)
  w.add('list', k.middle, l1)
  w.add('list', k.middle, m1)
}
