import type { Body } from '@/lib/body'

/**
 * What to say to who shows readers a text of which pictures lack words for those who cannot see them; null when none does.
 * @see WCAG 2.2, 1.1.1
 */
export function silentPictures(body: Body): string | null {
  const silent = body.content.filter(
    (block) => block.type === 'figure' && !block.attrs.decorative && !block.attrs.alt.trim(),
  ).length
  if (silent === 0) return null
  const which = silent === 1 ? 'a picture in the text shows' : `${silent} pictures in the text show`
  return `Say what ${which}, or mark it as decorative.`
}
