/**
 * Pasted HTML, brought nearer to what a story has before the schema drops the rest: the document's own
 * title level becomes a heading 2, deeper levels a heading 3, two line breaks part paragraphs. What loads or runs
 * goes at once: pictures come from the library.
 */
export function tidyPaste(html: string): string {
  return html
    .replace(/<style\b[^>]*>[\s\S]*?<\/style\s*>/gi, '')
    .replace(/<\/?(?:img|picture|source|video|audio|iframe|object|embed|svg|script|link|meta)\b[^>]*>/gi, '')
    .replace(/<(\/?)h1\b[^>]*>/gi, '<$1h2>')
    .replace(/<(\/?)h[4-6]\b[^>]*>/gi, '<$1h3>')
    .replace(/(?:<br\b[^>]*>\s*){2,}/gi, '</p><p>')
    .replace(/<p\b[^>]*>(?:\s|&nbsp;|<br\b[^>]*>)*<\/p>/gi, '')
}
