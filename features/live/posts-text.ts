import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { livePost } from '@/db/schema'
import { bodyText } from '@/lib/body'
import type { StoryId } from '@/lib/ids'

/** The words of all updates of a live story, newest first, for the search. Empty when there are none. */
export async function postsText(tx: Pick<Tx, 'select'>, storyId: StoryId): Promise<string> {
  const rows = await tx
    .select({ title: livePost.title, body: livePost.body })
    .from(livePost)
    .where(and(eq(livePost.storyId, storyId), isNull(livePost.removedAt)))
    .orderBy(desc(livePost.at), desc(livePost.id))
  return rows.map(({ title, body }) => `${title}\n${bodyText(body)}`).join('\n')
}
