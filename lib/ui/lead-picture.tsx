import type { Picture } from '../model/article'

/** The lead image, in the same shape as the pictures of the content, so that the same code fills it. */
export function LeadPicture({ picture }: { picture: Picture }) {
  return (
    <figure class="lead-picture">
      <img data-source={picture.url} alt={picture.alt ?? ''} />
      {picture.caption && <figcaption dir="auto">{picture.caption}</figcaption>}
    </figure>
  )
}
