import type { PublicSite } from '@/features/settings/public'
import { directionOf } from '@/lib/languages'
import { xmlText } from './xml-text'

/** The colour of the page in light, as the head of reader pages says it. */
const PAPER = '#fcfaf6'
/** More does not fit below an icon. */
const SHORT_NAME_CHARS = 12

/** The web app manifest. @see https://www.w3.org/TR/appmanifest/ */
export function manifest(site: Pick<PublicSite, 'name' | 'tagline' | 'language'>): string {
  const name = xmlText(site.name)
  return JSON.stringify({
    id: '/',
    name,
    short_name: shortName(name),
    ...(site.tagline && { description: xmlText(site.tagline) }),
    lang: site.language,
    dir: directionOf(site.language),
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: PAPER,
    categories: ['news'],
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
    ],
  })
}

/** As many whole words as fit, without an article in front that has no room; else the first letters. */
function shortName(name: string): string {
  if (name.length <= SHORT_NAME_CHARS) return name
  const words = name.replace(/^(?:the|an?)\s+/i, '').split(/\s+/)
  let short = ''
  for (const word of words) {
    const longer = short ? `${short} ${word}` : word
    if (longer.length > SHORT_NAME_CHARS) break
    short = longer
  }
  return short || [...words[0]!].slice(0, SHORT_NAME_CHARS).join('')
}
