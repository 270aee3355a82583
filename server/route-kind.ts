/**
 * What stands behind a path, which decides its headers, its limits and whether the page cache may keep it:
 * `public` is the same for every reader; `receipt` looks like it but is for one, and `private` is an application for
 * one person: neither is ever stored.
 */
export type RouteKind = 'health' | 'media' | 'asset' | 'private' | 'receipt' | 'api' | 'internal' | 'public'

const PRIVATE = ['newsroom', 'login', 'setup', 'preview']

/** The kind of a decoded path. `publicFiles` are the paths of the files in `public/`. */
export function routeKind(path: string, publicFiles: ReadonlySet<string>): RouteKind {
  if (path === '/healthz' || path === '/readyz') return 'health'
  const head = path.slice(1, (path.indexOf('/', 1) + 1 || path.length + 1) - 1)
  if (head === 'media') return 'media'
  if (head === 'api') return 'api'
  if (PRIVATE.includes(head)) return 'private'
  if (head === 'replies') return 'receipt'
  if (head === '_next') return path.startsWith('/_next/static/') ? 'asset' : 'internal'
  if (head.startsWith('__next')) return 'internal'
  return publicFiles.has(path) ? 'asset' : 'public'
}

const STORY = /^\/[^/]+\/\d{4}\/\d{2}\/\d{2}\/[^/]+$/
/** True for the URL of a story: /section/yyyy/mm/dd/slug. */
export function isStoryPath(path: string): boolean {
  return STORY.test(path)
}

const PREVIEW = /^\/newsroom\/stories\/[^/]+\/(preview|revisions\/[^/]+)$/
/** True for the preview of a story or of a revision: of the newsroom, but a reader page in all that it shows and runs. */
export function isPreviewPath(path: string): boolean {
  return PREVIEW.test(path)
}

const SEARCH_NAMES = ['before', 'page', 'q', 'section', 'when']
const LIST_NAMES = ['before']
const STORY_NAMES = ['before', 'replies']
const SITEMAP_NAMES = ['part']

/** The pages that list what goes on by `before`: a section, a topic, an author and the corrections. */
const LIST = /^\/(?:(?:topic|author)\/)?[^/.]+$/

/**
 * The query names that a public page declares, in alphabetical order. Others do not reach it. A story has `before` for
 * the older updates of a live one (any other sends it on to itself, and so does a page about the paper) and `replies`
 * for a page of its replies.
 */
export function declaredQuery(path: string): readonly string[] {
  if (path === '/search') return SEARCH_NAMES
  if (path === '/sitemap.xml') return SITEMAP_NAMES
  if (isStoryPath(path)) return STORY_NAMES
  return LIST.test(path) && path !== '/saved' && path !== '/archive' ? LIST_NAMES : []
}
