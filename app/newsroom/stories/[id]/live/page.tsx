import '@/components/newsroom/editor/editor.css'
import '@/components/newsroom/live/live.css'
import { queryValue, type Query } from '@/app/(site)/page-facts'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LiveDesk } from '@/components/newsroom/live/live-desk'
import { requireActor } from '@/features/auth/session'
import { listLivePosts } from '@/features/live/list-posts'
import { getPicture } from '@/features/media/list-pictures'
import { listAuthors } from '@/features/people/list-authors'
import { getSite } from '@/features/settings/public'
import { getWorkingStory } from '@/features/stories/working-story'
import { now } from '@/lib/clock'
import { isAppError } from '@/lib/errors'
import { idSchema, type PictureId, type StoryId } from '@/lib/ids'

export const metadata: Metadata = { title: 'Live updates' }

type Props = { params: Promise<{ id: string }>; searchParams: Query }

/** Where the updates of a live story are posted, changed and ended. */
export default async function LivePage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const parsed = idSchema<StoryId>().safeParse((await params).id)
  if (!parsed.success) notFound()
  const story = await getWorkingStory(actor, parsed.data).catch(refusedAsNull)
  if (!story) notFound()
  const [live, authors, { timeZone, sections }] = await Promise.all([
    listLivePosts(actor, story.id, await queryValue(searchParams, 'before')),
    listAuthors(actor),
    getSite(),
  ])
  const ids = live.posts.flatMap(({ body }) =>
    body.content.flatMap((block) => (block.type === 'figure' ? [block.attrs.pictureId as PictureId] : [])),
  )
  const pictures = await Promise.all([...new Set(ids)].map((id) => getPicture(actor, id).catch(refusedAsNull)))
  return (
    <LiveDesk
      key={story.id}
      storyId={story.id}
      headline={story.content.headline}
      language={story.content.language}
      pillar={sections.find(({ id }) => id === story.content.sectionId)?.pillar ?? 'news'}
      url={story.isLive ? story.url : null}
      live={live}
      bylines={authors
        .map(({ authorId, name, userId }) => ({
          authorId,
          name,
          isOwn: actor.kind === 'user' && userId === actor.userId,
        }))
        .filter(
          ({ isOwn, authorId }) => live.canPublish || isOwn || live.posts.some((post) => post.authorId === authorId),
        )}
      pictures={pictures.filter((picture) => picture !== null)}
      zone={timeZone}
      serverNow={now().toISOString()}
    />
  )
}

function refusedAsNull(error: unknown): null {
  if (isAppError(error)) return null
  throw error
}
