import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { livePost } from '@/db/schema'
import { bodyText } from '@/lib/body'
import type { StoryId } from '@/lib/ids'

/** So that the work of one update does not grow with its story: about 20 ms at 200, measured with long ones. */
const MAX_FOUND = 400

/** The words of the newest 400 updates of a live story, newest first, for the search. Empty when there are none. */
export async function postsText(tx: Pick<Tx, 'select'>, storyId: StoryId): Promise<string> {
  const rows = await tx
    .select({ title: livePost.title, body: livePost.body })
    .from(livePost)
    .where(and(eq(livePost.storyId, storyId), isNull(livePost.removedAt)))
    .orderBy(desc(livePost.at), desc(livePost.id))
    .limit(MAX_FOUND)
  return rows.map(({ title, body }) => `${title}\n${bodyText(body)}`).join('\n')
}
