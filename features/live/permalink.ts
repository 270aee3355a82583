import { formatBefore } from '@/features/stories/before'
import type { LivePostId } from '@/lib/ids'

/** Comes after the id of every update of the same instant. */
export const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff' as LivePostId

/** The address of an update that stays true while newer ones come: of the page that begins with it. */
export function postPath(storyUrl: string, { id, at }: { id: LivePostId; at: Date }): string {
  return `${storyUrl}?before=${formatBefore({ at, id: LAST_ID })}#${anchorOf(id)}`
}

/** The id of an update's element. An id of digits alone would be none for CSS. */
export function anchorOf(id: LivePostId): string {
  return `update-${id}`
}
