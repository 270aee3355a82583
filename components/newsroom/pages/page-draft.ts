import { pageContentSchema, type PageContent } from '@/features/pages/input'
import { clearFromShelf, putOnShelf, takeFromShelf, type Shelf } from '@/lib/shelf'

/** Words of a page that are on this computer and not on the server. `baseVersion` is the version they were made from. */
export type PageDraft = { content: PageContent; baseVersion: number; at: string }

const keyOf = (pageId: string) => `broadsheet.page.${pageId}`

/** Keep a draft. False when this browser has no room or no right to. */
export function keepPageDraft(shelf: Shelf, pageId: string, draft: PageDraft): boolean {
  return putOnShelf(shelf, keyOf(pageId), draft)
}

/** The draft of a page, or null; one that cannot be read is none. A title may be empty meanwhile. */
export function findPageDraft(shelf: Shelf, pageId: string): PageDraft | null {
  const kept = takeFromShelf(shelf, keyOf(pageId)) as Partial<PageDraft> | null
  const body = pageContentSchema.shape.body.safeParse(kept?.content?.body)
  if (!kept?.content || !body.success) return null
  const { content, baseVersion = 0, at } = kept
  // Of one that names no version nothing is known: as the oldest it overwrites nothing unasked.
  const base = Number.isSafeInteger(baseVersion) && baseVersion > 0 ? baseVersion : 1
  return { content: { title: String(content.title), body: body.data }, baseVersion: base, at: String(at) }
}

export function dropPageDraft(shelf: Shelf, pageId: string): void {
  clearFromShelf(shelf, keyOf(pageId))
}
