import { storyContentSchema } from '@/features/stories/input'
import type { StoryContent } from '@/features/stories/types'

/** Words that are on this computer and not, or not yet, on the server. */
export type LocalDraft = { key: string; baseRevisionId: string; content: StoryContent; at: string }

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** The shelf is shared by all windows: each window of a story has a key of its own. */
export function draftKey(storyId: string, windowId: string): string {
  return `broadsheet.draft.${storyId}.${windowId}`
}

/** Keep a draft. False when this browser has no room or no right to. */
export function keepDraft(shelf: Shelf, { key, ...draft }: LocalDraft): boolean {
  try {
    shelf.setItem(key, JSON.stringify(draft))
    return true
  } catch {
    return false
  }
}

export function dropDraft(shelf: Shelf, key: string): void {
  try {
    shelf.removeItem(key)
  } catch {
    // A browser that forbids storage kept nothing.
  }
}

/** The newest readable draft of a story, or null. */
export function findDraft(shelf: Shelf, storyId: string): LocalDraft | null {
  const found: LocalDraft[] = []
  const prefix = draftKey(storyId, '')
  for (let index = 0; index < shelf.length; index++) {
    const key = shelf.key(index)
    if (key?.startsWith(prefix)) found.push(...read(shelf, key))
  }
  return found.sort((a, b) => b.at.localeCompare(a.at))[0] ?? null
}

function read(shelf: Shelf, key: string): LocalDraft[] {
  try {
    const { baseRevisionId, content, at } = JSON.parse(shelf.getItem(key) ?? '') as Omit<LocalDraft, 'key'>
    const parsed = storyContentSchema.safeParse(content)
    return parsed.success ? [{ key, baseRevisionId, content: parsed.data, at: String(at) }] : []
  } catch {
    return []
  }
}
