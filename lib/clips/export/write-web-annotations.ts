import type { Annotation } from '../../model/annotation'
import type { Article } from '../../model/article'
import { nameWithRole } from '../../model/describe-speaker'
import type { ExportWriter, FileParts } from './export-writer'

/** Writes the marks of clips as a page of W3C Web Annotations (JSON-LD). */
export function startWebAnnotations(): ExportWriter {
  const parts: FileParts = []
  return {
    add: ({ article, annotations }) => {
      for (const annotation of annotations) parts.push(JSON.stringify(webAnnotation(article, annotation)))
    },
    end: () => [
      '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[\n',
      ...parts.flatMap((part, index) => (index > 0 ? [',\n', part] : [part])),
      '\n]}\n',
    ],
  }
}

const webAnnotation = (article: Article, annotation: Annotation): object => {
  const { id, selectors, note, tags, colour, speaker, created, modified } = annotation
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: note ? 'commenting' : 'highlighting',
    created,
    modified,
    body: [
      ...(note ? [{ type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: note }] : []),
      ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
      ...(speaker ? [{ type: 'TextualBody', purpose: 'identifying', value: nameWithRole(speaker) }] : []),
    ],
    target: {
      source: article.canonicalUrl ?? article.url,
      styleClass: colour,
      selector: [
        { type: 'TextQuoteSelector', ...selectors.quote },
        { type: 'TextPositionSelector', ...selectors.position },
      ],
    },
  }
}
