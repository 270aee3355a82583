export type Face = 'display' | 'sans'

type Words = {
  text: string
  face: Face
  /** Pixels. */
  size: number
  colour: string
  language?: string
  dir: 'ltr' | 'rtl'
}

/** The names that the cuts in features/share/fonts carry inside. */
const FAMILIES: Record<Face, string> = {
  display: 'Newsreader 16pt,Noto Naskh Arabic,Noto Serif JP ExtraLight,serif',
  sans: 'Libre Franklin Thin,Noto Naskh Arabic,Noto Serif JP ExtraLight,sans-serif',
}
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
/** What no XML text may hold, and what would break the line or turn it round. */
const FORBIDDEN = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu
const MARKS = { ltr: '\u200e', rtl: '\u200f' }

/** Pango markup of plain words: whatever stands in them is printed, and none of it is obeyed. */
export function markup({ text, face, size, colour, language, dir }: Words): string {
  const plain = text.replaceAll(FORBIDDEN, ' ').replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign]!)
  const attributes = {
    font_family: FAMILIES[face],
    size: `${Math.round(size * 1024)}`,
    foreground: colour,
    ...(language && /^[a-z]{2,3}(?:-[\w-]{1,20})?$/i.test(language) && { lang: language }),
    ...(face === 'display' && { line_height: lineHeight(language), letter_spacing: tracking(text, size) }),
  }
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`)
  return `<span ${written.join(' ')}>${MARKS[dir]}${plain}</span>`
}

function lineHeight(language: string | undefined): string {
  if (language && ['ar', 'fa', 'ur'].includes(language)) return '0.95' // of a face that is tall by itself
  return language && ['ja', 'zh', 'ko'].includes(language) ? '0.95' : '0.92'
}

/** Latin alone is set tighter when large; letters that join must not be touched. In 1024ths of a pixel. */
function tracking(text: string, size: number): string {
  return /[^\p{ASCII}\u0080-\u024f\u2000-\u206f]/u.test(text) ? '0' : String(Math.round(-0.014 * size * 1024))
}
