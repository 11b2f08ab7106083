import type { Clip } from '../../model/clip'

/** The marks of clips as a page of W3C Web Annotations (JSON-LD). */
export function writeWebAnnotations(clips: Clip[]): string {
  const items = clips.flatMap(({ article, annotations }) =>
    annotations.map(({ id, selectors, note, tags, colour, speaker, created, modified }) => ({
      id: `urn:uuid:${id}`,
      type: 'Annotation',
      motivation: note ? 'commenting' : 'highlighting',
      created,
      modified,
      body: [
        ...(note
          ? [{ type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: note }]
          : []),
        ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
        ...(speaker ? [{ type: 'TextualBody', purpose: 'identifying', value: speaker.name }] : []),
      ],
      target: {
        source: article.canonicalUrl ?? article.url,
        styleClass: colour,
        selector: [
          { type: 'TextQuoteSelector', ...selectors.quote },
          { type: 'TextPositionSelector', ...selectors.position },
        ],
      },
    })),
  )
  const page = { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items }
  return `${JSON.stringify(page, undefined, 2)}\n`
}
