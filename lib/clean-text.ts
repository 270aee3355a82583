// Scripts whose spelling needs the zero-width joiners: Persian, Sinhala, Malayalam and others.
const JOINED = String.raw`\p{Script=Arab}\p{Script=Syrc}\p{Script=Mong}\p{Script=Nkoo}\p{Script=Deva}\p{Script=Beng}\p{Script=Guru}\p{Script=Gujr}\p{Script=Orya}\p{Script=Taml}\p{Script=Telu}\p{Script=Knda}\p{Script=Mlym}\p{Script=Sinh}\p{Script=Khmr}\p{Script=Mymr}`
// A joiner that spelling or an emoji needs is captured; any other only matches.
const JOINER = new RegExp(
  String.raw`((?<=[${JOINED}]\p{M}?)[\u200c\u200d](?=[${JOINED}])|(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d(?=\p{Extended_Pictographic}))|[\u200c\u200d]`,
  'gu',
)
// Bidi overrides, embeddings and isolates; zero-width and blank characters; interlinear marks; unassigned tags.
const NEVER =
  /[\u202a-\u202e\u2066-\u2069\u200b\u2060-\u2064\u206a-\u206f\u00ad\u061c\u115f\u1160\u180e\u2800\u3164\ufeff\uffa0\ufff9-\ufffb]|\u034f|[\u17b4\u17b5]/gu
const TAGS = /\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{2,6}\u{e007f}|[\u{e0000}-\u{e00ff}]/gu
// eslint-disable-next-line no-control-regex -- control characters are what must go
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g
const MAX_MARKS = 4
const MARKS = new RegExp(String.raw`(\p{M}{${MAX_MARKS}})\p{M}+`, 'gu')

/**
 * A reader's text with what could hide, reverse or pile up taken out: control and bidi control characters, zero-width
 * and blank characters, more than 4 combining marks on one letter. Joiners stay where a script or an emoji needs them.
 * Line ends become `\n`, at most two in a row. Linear in its length. @see trust.md C3
 */
export function cleanText(text: string): string {
  return stripHidden(text.replace(/\r\n?|[\u2028\u2029]/g, '\n'))
    .split('\n')
    .map((line) => line.replace(/\t/g, ' ').trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** As `cleanText`, on one line with single spaces: a name. Also without direction marks, which a name does not need. */
export function cleanLine(text: string): string {
  return stripHidden(text.replace(/[\u200e\u200f]/g, '').replace(/[\r\n\t\u2028\u2029]/g, ' '))
    .split(/\s/u)
    .filter((word) => word !== '')
    .join(' ')
}

/** True when there is something to read in it: a letter or a digit, not only marks and signs. */
export function hasLetters(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/** What two texts have in common that differ only in case, spacing, punctuation and invisible characters. */
export function comparableText(text: string): string {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
  return letters === '' ? text.replace(/\s+/gu, '') : letters
}

function stripHidden(text: string): string {
  return text
    .toWellFormed()
    .replace(MARKS, '$1') // before the normal form too, which sorts long runs in quadratic time
    .normalize('NFC')
    .replace(CONTROLS, '')
    .replace(NEVER, '')
    .replace(TAGS, (found) => (found.length > 2 ? found : ''))
    .replace(JOINER, '$1')
    .replace(MARKS, '$1')
}
