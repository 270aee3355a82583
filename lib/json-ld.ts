const UNSAFE = /[<>&\u2028\u2029]/g

/**
 * JSON that may stand inside a `<script type="application/ld+json">`: no character in it can end the element,
 * open a comment, or break a line in an old parser. It parses back to the same value.
 */
export function jsonLdText(value: unknown): string {
  return JSON.stringify(value).replace(UNSAFE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
