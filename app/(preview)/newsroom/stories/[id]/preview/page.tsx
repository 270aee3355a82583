import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { pageFacts } from '@/app/(site)/page-facts'
import { PageFrame } from '@/components/layout/page-frame'
import { StoryArticle } from '@/components/story/story-article'
import { requireActor } from '@/features/auth/session'
import { getPreviewStory } from '@/features/stories/preview'
import { getWorkingStory } from '@/features/stories/working-story'
import { isAppError } from '@/lib/errors'
import { idSchema, type StoryId } from '@/lib/ids'

type Props = { params: Promise<{ id: string }> }

const load = cache(async (id: string) => {
  const actor = await requireActor()
  const parsed = idSchema<StoryId>().safeParse(id)
  if (!parsed.success) notFound()
  try {
    return { story: await getPreviewStory(actor, parsed.data), working: await getWorkingStory(actor, parsed.data) }
  } catch (error) {
    if (isAppError(error)) notFound()
    throw error
  }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { story } = await load((await params).id)
  return { title: `Preview: ${story.headline || 'no headline yet'}` }
}

export default async function PreviewPage({ params }: Props) {
  const [{ story, working }, { site, today }] = await Promise.all([load((await params).id), pageFacts()])
  const state = !working.isLive
    ? 'Preview: not published'
    : working.hasUnpublishedChanges
      ? 'Preview: readers see an earlier version'
      : 'Preview: readers see or will see this version'
  return (
    <div className="preview">
      <div>
        <PageFrame site={site} today={today} current={story.section.slug} pillar={story.section.pillar}>
          <div className="wrap">
            <StoryArticle story={story} zone={site.timeZone} pageLanguage={site.language} origin={site.origin} />
          </div>
        </PageFrame>
      </div>
      <div className="preview-bar" role="region" aria-label="Preview">
        {state}
        <a href={`/newsroom/stories/${story.id}`}>Back to the editor</a>
      </div>
    </div>
  )
}
