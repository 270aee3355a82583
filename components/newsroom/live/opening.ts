const OPENING_CHARS = 120

/** The first words of a text, none of them cut. */
export function opening(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ')
  if (line.length <= OPENING_CHARS) return line
  return `${line.slice(0, OPENING_CHARS + 1).replace(/\s\S*$/, '')}…`
}
