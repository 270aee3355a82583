import { parseDay, parseMonth } from './calendar'

/** The portal's own pages and documents for readers, which are there whatever the store holds. A new one is a line here. */
const PLACES = new Set(
  `/ /archive /corrections /feed.json /feed.xml /manifest.webmanifest /news-sitemap.xml /robots.txt /saved /search
  /sitemap.xml`.split(/\s+/),
)

/** Whether a decoded path is one of the portal's own for readers, such as the archive; a month or day of it must be in the calendar. */
export function isPublicPlace(path: string): boolean {
  if (PLACES.has(path)) return true
  const [, archive, yyyy = '', mm = '', dd, ...more] = path.split('/')
  if (archive !== 'archive' || more.length > 0) return false
  return (dd === undefined ? parseMonth(yyyy, mm) : parseDay(yyyy, mm, dd)) !== null
}
