const NAMES_ITSELF =
  /\b(photo\w*|image|picture|illustration|drawing|graphic|map|painting|screenshot|collage|archive|print|courtesy)\b/i

/** The credit line of a picture: as it was typed when it says what it credits, else with a word before it. */
export function creditLine(credit: string): string {
  return NAMES_ITSELF.test(credit) || /^[\p{L} ]+:/u.test(credit) ? credit : `Image: ${credit}`
}
