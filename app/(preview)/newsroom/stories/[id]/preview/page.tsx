import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { pageFacts, queryValue, type Query } from '@/app/(site)/page-facts'
import { RepliesPreview } from '@/components/comments/replies-preview'
import { PageFrame } from '@/components/layout/page-frame'
import { WholeStory } from '@/components/story/whole-story'
import { requireActor } from '@/features/auth/session'
import { getReplies } from '@/features/comments/public'
import { getPreviewLive } from '@/features/live/preview'
import { getPreviewStory } from '@/features/stories/preview'
import { findNextInSection, listRelated } from '@/features/stories/public'
import { getWorkingStory } from '@/features/stories/working-story'
import { isAppError } from '@/lib/errors'
import { idSchema, type StoryId } from '@/lib/ids'
import { FIRST_REPLIES } from '@/lib/reply-place'

type Props = { params: Promise<{ id: string }>; searchParams: Query }

const load = cache(async (id: string) => {
  const actor = await requireActor()
  const parsed = idSchema<StoryId>().safeParse(id)
  if (!parsed.success) notFound()
  try {
    const [story, working] = await Promise.all([
      getPreviewStory(actor, parsed.data),
      getWorkingStory(actor, parsed.data),
    ])
    return { actor, story, working }
  } catch (error) {
    if (isAppError(error)) notFound()
    throw error
  }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { story } = await load((await params).id)
  return { title: `Preview: ${story.headline || 'no headline yet'}` }
}

/** What readers will see of the working words, with all that stands round them. Nothing on it can be sent. */
export default async function PreviewPage({ params, searchParams }: Props) {
  const [{ actor, story, working }, { site, today, context }] = await Promise.all([
    load((await params).id),
    pageFacts(),
  ])
  const path = `/newsroom/stories/${story.id}/preview`
  const before = await queryValue(searchParams, 'before')
  const [live, next, replies] = await Promise.all([
    getPreviewLive(actor, { storyId: story.id, path, before }),
    story.kind === 'live' ? null : findNextInSection(story),
    getReplies(story.id, FIRST_REPLIES),
  ])
  if (before !== null && !live) redirect(path)
  const related = await listRelated(story, next ? [next.id] : [])
  const state = !working.isLive
    ? 'Preview: not published'
    : working.hasUnpublishedChanges
      ? 'Preview: readers see an earlier version'
      : 'Preview: readers see or will see this version'
  return (
    <div className="preview">
      <div>
        <PageFrame site={site} today={today} current={story.section.slug} pillar={story.section.pillar}>
          <WholeStory {...{ story, live, related, next, site, context }}>
            <RepliesPreview {...{ replies, path, site, today }} closedBecause={story.repliesClosedBecause} />
          </WholeStory>
        </PageFrame>
      </div>
      <div className="preview-bar" role="region" aria-label="Preview">
        {state}
        <a href={`/newsroom/stories/${story.id}`}>Back to the editor</a>
      </div>
    </div>
  )
}
