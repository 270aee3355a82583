/**
 * Pasted HTML, brought nearer to what a story has before the schema drops the rest: the document's own
 * title level becomes a heading 2, deeper levels a heading 3, two line breaks part paragraphs.
 */
export function tidyPaste(html: string): string {
  return html
    .replace(/<(\/?)h1\b[^>]*>/gi, '<$1h2>')
    .replace(/<(\/?)h[4-6]\b[^>]*>/gi, '<$1h3>')
    .replace(/(?:<br\b[^>]*>\s*){2,}/gi, '</p><p>')
    .replace(/<p\b[^>]*>(?:\s|&nbsp;|<br\b[^>]*>)*<\/p>/gi, '')
}
