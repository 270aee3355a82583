import { asc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { livePost } from '@/db/schema'
import type { Actor } from '@/features/auth/actor'
import { makeDraft, paragraph } from '@/features/stories/testing'
import type { StoryContent } from '@/features/stories/types'
import type { LivePostId, StoryId } from '@/lib/ids'
import { addPost } from './add-post'
import type { PostContent } from './check-post'

/** Test only: what an update says. */
export function postContent(words: string, given: Partial<PostContent> = {}): PostContent {
  const body = { type: 'doc' as const, content: [paragraph(words)] }
  return { title: '', body, place: null, authorId: null, isKey: false, ...given }
}

/** Test only: a draft of the kind live. */
export async function makeLive(actor: Actor, given: Partial<StoryContent> = {}): Promise<StoryId> {
  return makeDraft(actor, { headline: 'The storm as it comes', kind: 'live', ...given })
}

/** Test only: an update with these words. */
export async function post(actor: Actor, storyId: StoryId, words: string, given: Partial<PostContent> = {}) {
  return (await addPost(actor, { storyId, content: postContent(words, given) })).postId
}

/** Test only: the rows of a story's updates, oldest first. */
export async function postsOf(storyId: StoryId) {
  return db.select().from(livePost).where(eq(livePost.storyId, storyId)).orderBy(asc(livePost.at), asc(livePost.id))
}

/** Test only: the row of an update. */
export async function postRow(id: LivePostId) {
  const [row] = await db.select().from(livePost).where(eq(livePost.id, id))
  if (!row) throw new Error('There is no such update.')
  return row
}
