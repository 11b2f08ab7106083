/**
 * Builds content from the text that a page's data gives as its article: one paragraph a line, or a few sentences each
 * where it has no lines. For pages whose markup holds no text, because scripts draw it.
 */
export function readBodyText(document: Document, articleBody: string): DocumentFragment {
  const lines = articleBody
    .replace(/<br\s*\/?>|<\/p>/giu, '\n')
    .replace(/<[^<>]{0,500}>/gu, '')
    .split(/\n+/u)
    .map((line) => line.trim())
    .filter(Boolean)
  const paragraphs = lines.length > 1 ? lines : splitLongText(lines[0] ?? '')
  const content = document.implementation.createHTMLDocument('').createDocumentFragment()
  for (const text of paragraphs) {
    const paragraph = content.ownerDocument.createElement('p')
    paragraph.textContent = text
    content.append(paragraph)
  }
  return content
}

function splitLongText(text: string): string[] {
  const sentences = text.split(/(?<=[.!?。]["'”’]?)\s+(?=\p{Lu}|["“‘'])/u)
  const paragraphs: string[] = []
  for (let at = 0; at < sentences.length; at += 3) paragraphs.push(sentences.slice(at, at + 3).join(' '))
  return paragraphs
}
