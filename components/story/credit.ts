const NAMES_ITSELF =
  /\b(photo\w*|image|picture|illustration|drawing|graphic|map|painting|screenshot|collage|archive|print|courtesy)\b/i

/** The credit line of a picture: as it was typed when it says what it credits, else with a word before it. */
export function creditLine(credit: string): string {
  return NAMES_ITSELF.test(credit) || /^[\p{L}\p{M} ]+[:：]/u.test(credit) ? credit : `Image: ${credit}`
}

/** A credit after a word that ends in a colon: what kind of picture it is goes behind the name. */
export function creditAsSource(credit: string): string {
  const [, kind, who] = /^([\p{L}\p{M} ]+)[:：]\s*(\S.*)$/u.exec(credit.trim()) ?? []
  return kind && who ? `${who} (${kind.toLowerCase()})` : credit
}

/** What closes a sentence in the scripts we print, alone or inside quotation marks and brackets. */
const CLOSED = /[.!?…。！？؟۔।:：][\p{Pe}\p{Pf}"'”’]*$/u
const CJK_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]\p{Pe}*$/u

/** A caption that the credit may follow: with a full stop of its script when nothing closes it. */
export function endSentence(caption: string): string {
  const text = caption.trim()
  if (text === '' || CLOSED.test(text)) return text
  return CJK_END.test(text) ? `${text}。` : `${text}.`
}
