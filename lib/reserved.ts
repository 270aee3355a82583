/**
 * First parts of addresses that the portal itself uses, now or by plan: no section may have one, nor a page
 * about the paper, the well-known four excepted.
 * Names with a dot, such as `feed.xml`, cannot be slugs in any case and are here for completeness.
 */
const RESERVED = new Set(
  `about account admin amp api archive archives article articles asset assets auth author authors brand category
  comment comments contact corrections dashboard draft edit embed error errors ethics favicon.ico feed feed.json feed.xml feeds fonts
  front health healthz help home icon icons image images index js css latest live login logout manifest.json
  manifest.webmanifest media me most-read new news-sitemap.xml newsletter newsletters newsroom null page pages people
  picture pictures preview print privacy profile public readyz register replies reply robots.txt rss save saved search
  section sections session settings setup share sign-in sign-out signin signout signup site.js sitemap sitemap.xml
  sitemaps static status story stories tag tags terms test topic topics undefined unsubscribe uploads user users
  webmention well-known`.split(/\s+/),
)

/** Whether the portal keeps this first part of an address for itself. Digits would read as dates, `_` and `.` are the framework's. */
export function isReservedName(name: string): boolean {
  return RESERVED.has(name) || /^[\d_.]/.test(name)
}

/** The pages about itself that every paper is expected to have: names that the portal keeps for exactly these. */
const WELL_KNOWN = new Set(['about', 'ethics', 'contact', 'privacy'])

/** Whether a page about the paper may not have this name, as `isReservedName`, the well-known four excepted. */
export function isReservedPageName(name: string): boolean {
  return isReservedName(name) && !WELL_KNOWN.has(name)
}
