import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import type { Query } from '@/app/(site)/page-facts'
import { requireActor } from '@/features/auth/session'
import { getPreviewStory } from '@/features/stories/preview'
import { getWorkingStory } from '@/features/stories/working-story'
import { isAppError } from '@/lib/errors'
import { idSchema, type StoryId } from '@/lib/ids'
import { StoryPreview } from '@/app/(preview)/newsroom/stories/[id]/story-preview'

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

/** What readers will see of the working words. */
export default async function PreviewPage({ params, searchParams }: Props) {
  const { actor, story, working } = await load((await params).id)
  const state = !working.isLive
    ? 'Preview: not published'
    : working.hasUnpublishedChanges
      ? 'Preview: readers see an earlier version'
      : 'Preview: readers see or will see this version'
  return (
    <StoryPreview {...{ actor, story, searchParams }} path={`/newsroom/stories/${story.id}/preview`} label="Preview">
      {state}
      <a href={`/newsroom/stories/${story.id}`}>Back to the editor</a>
    </StoryPreview>
  )
}
