import { storyContentSchema } from '@/features/stories/input'
import type { StoryContent } from '@/features/stories/types'
import { clearFromShelf, putOnShelf, takeFromShelf, type Shelf } from '@/lib/shelf'

/** Words that are on this computer and not, or not yet, on the server. */
export type LocalDraft = { key: string; baseRevisionId: string; content: StoryContent; at: string }

type ListedShelf = Shelf & Pick<Storage, 'key' | 'length'>

/** The shelf is shared by all windows: each window of a story has a key of its own. */
export function draftKey(storyId: string, windowId: string): string {
  return `broadsheet.draft.${storyId}.${windowId}`
}

/** Keep a draft. False when this browser has no room or no right to. */
export function keepDraft(shelf: Shelf, { key, ...draft }: LocalDraft): boolean {
  return putOnShelf(shelf, key, draft)
}

export function dropDraft(shelf: Shelf, key: string): void {
  clearFromShelf(shelf, key)
}

/** The newest readable draft of a story, or null. */
export function findDraft(shelf: ListedShelf, storyId: string): LocalDraft | null {
  const found: LocalDraft[] = []
  const prefix = draftKey(storyId, '')
  for (let index = 0; index < shelf.length; index++) {
    const key = shelf.key(index)
    if (key?.startsWith(prefix)) found.push(...read(shelf, key))
  }
  return found.sort((a, b) => b.at.localeCompare(a.at))[0] ?? null
}

function read(shelf: Shelf, key: string): LocalDraft[] {
  const kept = takeFromShelf(shelf, key) as Partial<LocalDraft> | null
  const { data: content } = storyContentSchema.safeParse(kept?.content)
  return content ? [{ key, baseRevisionId: String(kept?.baseRevisionId), content, at: String(kept?.at) }] : []
}
