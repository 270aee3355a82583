import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import type { Query } from '@/app/(site)/page-facts'
import { REVISION_REASONS } from '@/components/newsroom/time/revision-reasons'
import { whenWords } from '@/components/newsroom/time/time-words'
import { requireActor } from '@/features/auth/session'
import { getSite } from '@/features/settings/public'
import { getOldRevision } from '@/features/stories/preview'
import { now } from '@/lib/clock'
import { isAppError } from '@/lib/errors'
import { idSchema, type RevisionId, type StoryId } from '@/lib/ids'
import { StoryPreview } from '@/app/(preview)/newsroom/stories/[id]/story-preview'

type Ids = { id: string; revisionId: string }
type Props = { params: Promise<Ids>; searchParams: Query }

const load = cache(async (id: string, revisionId: string) => {
  const actor = await requireActor()
  const storyId = idSchema<StoryId>().safeParse(id)
  const wanted = idSchema<RevisionId>().safeParse(revisionId)
  if (!storyId.success || !wanted.success) notFound()
  try {
    return { actor, ...(await getOldRevision(actor, storyId.data, wanted.data)) }
  } catch (error) {
    if (isAppError(error)) notFound()
    throw error
  }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, revisionId } = await params
  const { story, revision } = await load(id, revisionId)
  return { title: `Revision ${revision.number}: ${story.headline || 'no headline'}` }
}

/** What a story said in one of its revisions, as readers would have it: to be read before it is brought back. */
export default async function RevisionPage({ params, searchParams }: Props) {
  const { id, revisionId } = await params
  const [{ actor, story, revision }, { timeZone }] = await Promise.all([load(id, revisionId), getSite()])
  const { number, newest, by, reason, at, isLive, isWorking } = revision
  const path = `/newsroom/stories/${story.id}`
  const marks = [isLive && 'Readers see this one.', isWorking && 'It is worked on now.'].filter(Boolean).join(' ')
  return (
    <StoryPreview
      {...{ actor, story, searchParams }}
      path={`${path}/revisions/${revision.id}`}
      label={`Revision ${number}`}
    >
      <p>
        <b>
          Revision {number} of {newest}
        </b>{' '}
        · <bdi>{by ?? 'The system'}</bdi>, {REVISION_REASONS[reason]}{' '}
        <time dateTime={at}>{whenWords(at, timeZone, now().toISOString())}</time>. {marks}
      </p>
      <p className="preview-ways">
        {!isWorking && <a href={`${path}/preview`}>The present words</a>}
        <a href={path}>Back to the editor</a>
      </p>
    </StoryPreview>
  )
}
