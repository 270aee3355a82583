import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { pageFacts, queryValue, type Query } from '@/app/(site)/page-facts'
import { RepliesPreview } from '@/components/comments/replies-preview'
import { PageFrame } from '@/components/layout/page-frame'
import { WholeStory } from '@/components/story/whole-story'
import type { Actor } from '@/features/auth/actor'
import { getReplies } from '@/features/comments/public'
import { getPreviewLive } from '@/features/live/preview'
import { findNextInSection, listRelated } from '@/features/stories/public'
import type { PublicStory } from '@/features/stories/types'
import { FIRST_REPLIES } from '@/lib/reply-place'

type Props = {
  actor: Actor
  story: PublicStory
  /** Of this view. */
  path: string
  searchParams: Query
  /** What the bar above the page is of. */
  label: string
  /** What the bar says. */
  children: ReactNode
}

/** Words of a story with all that stands round them for readers, below a bar that says which they are. Nothing on it can be sent. */
export async function StoryPreview({ actor, story: given, path, searchParams, label, children }: Props) {
  // What readers get has a headline; what is only begun says that it has none.
  const story = { ...given, headline: given.headline || 'No headline yet' }
  const before = await queryValue(searchParams, 'before')
  const [{ site, today, context }, live, next, replies] = await Promise.all([
    pageFacts(),
    getPreviewLive(actor, { storyId: story.id, kind: story.kind, path, before }),
    story.kind === 'live' ? null : findNextInSection(story),
    getReplies(story.id, FIRST_REPLIES),
  ])
  if (before !== null && !live) redirect(path)
  const related = await listRelated(story, next ? [next.id] : [])
  return (
    <div className="preview">
      <div>
        <PageFrame site={site} today={today} current={story.section.slug} pillar={story.section.pillar}>
          <WholeStory
            {...{ story, live, related, next, site, context }}
            address={story.url ? `${site.origin}${story.url}` : null}
          >
            <RepliesPreview {...{ replies, path, site, today }} closedBecause={story.repliesClosedBecause} />
          </WholeStory>
        </PageFrame>
      </div>
      <div className="preview-bar" role="region" aria-label={label}>
        {children}
      </div>
    </div>
  )
}
