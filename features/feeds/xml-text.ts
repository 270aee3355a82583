/** Text without what XML 1.0 does not allow: control characters, lone surrogates, U+FFFE and U+FFFF. Breaks become spaces. */
export function xmlText(text: string): string {
  return (
    text
      .replace(/[\r\n\t]+/g, ' ')
      // eslint-disable-next-line no-control-regex -- these are what XML forbids
      .replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g, '')
      .toWellFormed()
  )
}
