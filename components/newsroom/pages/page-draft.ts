import { pageContentSchema, type PageContent } from '@/features/pages/input'

/** Words of a page that are on this computer and not on the server. `baseVersion` is the version they were made from. */
export type PageDraft = { content: PageContent; baseVersion: number; at: string }

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const keyOf = (pageId: string) => `broadsheet.page.${pageId}`

/** Keep a draft. False when this browser has no room or no right to. */
export function keepPageDraft(shelf: Shelf, pageId: string, draft: PageDraft): boolean {
  try {
    shelf.setItem(keyOf(pageId), JSON.stringify(draft))
    return true
  } catch {
    return false
  }
}

/** The draft of a page, or null; one that cannot be read is none. A title may be empty meanwhile. */
export function findPageDraft(shelf: Shelf, pageId: string): PageDraft | null {
  try {
    const { content, baseVersion, at } = JSON.parse(shelf.getItem(keyOf(pageId)) ?? '') as PageDraft
    const body = pageContentSchema.shape.body.safeParse(content.body)
    if (!body.success) return null
    // Of one that names no version nothing is known: as the oldest it overwrites nothing unasked.
    const base = Number.isSafeInteger(baseVersion) && baseVersion > 0 ? baseVersion : 1
    return { content: { title: String(content.title), body: body.data }, baseVersion: base, at: String(at) }
  } catch {
    return null
  }
}

export function dropPageDraft(shelf: Shelf, pageId: string): void {
  try {
    shelf.removeItem(keyOf(pageId))
  } catch {
    // A browser that forbids storage kept nothing.
  }
}
