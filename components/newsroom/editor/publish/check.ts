/** `settle` stands in the way of showing it to readers, `look` does not, `fine` is in order. */
export type Check = { level: 'settle' | 'look' | 'fine'; name: string; title: string; detail: string; show: Place }
/** Where the editor shows what a check speaks of. */
export type Place =
  | { part: 'headline' | 'title' | 'standfirst' | 'kicker' | 'text' }
  | { part: 'setting'; field: 'topics' | 'bylines' | 'picture' | 'sources'; of?: PictureText }
  | { part: 'block'; index: number; of?: PictureText }
type PictureText = 'alt' | 'credit'
type Texts = { alt: string | null; credit: string | null; decorative: boolean }

export const settle = (name: string, title: string, detail: string, show: Place): Check => ({
  level: 'settle',
  name,
  title,
  detail,
  show,
})
export const look = (name: string, title: string, detail: string, show: Place): Check => ({
  level: 'look',
  name,
  title,
  detail,
  show,
})
export const fine = (name: string, show: Place): Check => ({ level: 'fine', name, title: '', detail: '', show })

/** The words that go with a picture, wherever it stands. */
export function checkPicture(
  who: string,
  { alt, credit, decorative }: Texts,
  where: Extract<Place, { of?: PictureText }>,
): Check[] {
  const at = (of: PictureText): Place => ({ ...where, of })
  return [
    decorative || alt?.trim()
      ? fine('alt text', at('alt'))
      : settle('alt text', `${who} has no alt text`, 'Say what it shows, or mark it as decorative.', at('alt')),
    credit?.trim()
      ? fine('credit', at('credit'))
      : look('credit', `${who} has no credit`, 'Who took it, and for whom?', at('credit')),
  ]
}

/** Enough of a text to know it by. */
export function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39).trimEnd()}…` : text
}
