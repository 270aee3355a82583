/** A run of a snippet; `isMark` when it is what was looked for. */
export type SnippetPart = { text: string; isMark: boolean }

/** The store's snippet, marked with \u0002 and \u0003, as runs of text. The breaks between words of CJK text go. */
export function snippetParts(snippet: string): SnippetPart[] {
  return snippet
    .replaceAll('\u200b', '')
    .split('\u0002')
    .flatMap((piece, index) => {
      if (index === 0) return [{ text: piece, isMark: false }]
      const [mark = '', rest = ''] = piece.split('\u0003')
      return [
        { text: mark, isMark: true },
        { text: rest, isMark: false },
      ]
    })
    .filter(({ text }) => text !== '')
}
