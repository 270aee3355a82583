import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * What one render of a reader page depended on, collected while it runs.
 * The server opens a record round each request; readers in features/<name>/public.ts fill it.
 */
export type RenderRecord = {
  tags: Set<string>
  /** Earliest instant (ms UTC) at which the page may look different by itself, or null. */
  dueAtMs: number | null
  /**
   * The HTTP status that the render wishes for. Next cannot answer 410 or 503, and the page that its own
   * `notFound()` sends is blank until a script fills it.
   */
  status: 404 | 410 | 503 | null
}

// Next bundles its own copy of this module: the storage is shared through globalThis.
const shared = globalThis as { __broadsheetRender?: AsyncLocalStorage<RenderRecord> }

/** The storage that the server runs each request in. */
export const renderStorage = (shared.__broadsheetRender ??= new AsyncLocalStorage<RenderRecord>())

/** An empty record for one request. */
export function newRenderRecord(): RenderRecord {
  return { tags: new Set(), dueAtMs: null, status: null }
}

/** Say that the page being rendered depends on these tags. Outside a render it does nothing. */
export function recordTags(...tags: readonly string[]): void {
  const record = renderStorage.getStore()
  for (const tag of tags) record?.tags.add(tag)
}

/** Say that the page being rendered changes by itself at this instant. The earliest one counts. */
export function recordDue(at: Date | number | null | undefined): void {
  const record = renderStorage.getStore()
  if (!record || at === null || at === undefined) return
  const ms = typeof at === 'number' ? at : at.getTime()
  if (record.dueAtMs === null || ms < record.dueAtMs) record.dueAtMs = ms
}

/** Ask the server to send this status with the page being rendered. */
export function wishStatus(status: 404 | 410 | 503): void {
  const record = renderStorage.getStore()
  if (record) record.status = status
}

/** The names of tags: the one list of what a page can depend on. */
export const tag = {
  /** Site name, tagline, zone, language, sections, policies: on every page. */
  site: 'site',
  /** Any list over all sections: front, feed, sitemap, search. */
  front: 'front',
  /** The list of corrections. */
  corrections: 'corrections',
  /** Which pages about the paper there are and when each last changed: the sitemap. Their names are on every page: `site`. */
  pages: 'pages',
  page: (id: string) => `page:${id}`,
  story: (id: string) => `story:${id}`,
  replies: (storyId: string) => `replies:${storyId}`,
  /** Which young stories of a section have the most replies. */
  mostReplied: (sectionId: string) => `most-replied:${sectionId}`,
  section: (id: string) => `section:${id}`,
  topic: (id: string) => `topic:${id}`,
  author: (id: string) => `author:${id}`,
  picture: (id: string) => `picture:${id}`,
} as const
