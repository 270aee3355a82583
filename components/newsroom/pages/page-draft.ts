import { pageContentSchema, type PageContent } from '@/features/pages/input'

/** Words of a page that are on this computer and not on the server. */
export type PageDraft = { content: PageContent; at: string }

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
    const { content, at } = JSON.parse(shelf.getItem(keyOf(pageId)) ?? '') as { content: PageContent; at: string }
    const body = pageContentSchema.shape.body.safeParse(content.body)
    return body.success ? { content: { title: String(content.title), body: body.data }, at: String(at) } : null
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
