import '@/components/newsroom/editor/editor.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { StoryEditor } from '@/components/newsroom/editor/story-editor'
import { TextWithoutScript } from '@/components/newsroom/editor/text-without-script'
import type { Actor } from '@/features/auth/actor'
import { requireActor } from '@/features/auth/session'
import { listStoryCorrections } from '@/features/corrections/list-corrections'
import { getPicture } from '@/features/media/list-pictures'
import { listAuthors } from '@/features/people/list-authors'
import { getSite } from '@/features/settings/public'
import { listRevisions } from '@/features/stories/list-revisions'
import type { StoryContent, WorkingStory } from '@/features/stories/types'
import { getWorkingStory } from '@/features/stories/working-story'
import { listTopicNames } from '@/features/topics/list-topic-names'
import { now } from '@/lib/clock'
import { isAppError } from '@/lib/errors'
import { idSchema, type PictureId, type StoryId } from '@/lib/ids'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { story } = await findStory(params)
  return { title: story.content.headline || 'A story without a headline' }
}

export default async function StoryPage({ params }: Props) {
  const { actor, story } = await findStory(params)
  const [{ sections, timeZone }, bylines, topics, revisions, corrections, pictures] = await Promise.all([
    getSite(),
    listAuthors(actor),
    listTopicNames(actor),
    listRevisions(actor, { storyId: story.id }),
    listStoryCorrections(actor, story.id),
    listPicturesOf(actor, story.content),
  ])
  return (
    <>
      <noscript>
        <TextWithoutScript content={story.content} />
      </noscript>
      <StoryEditor
        key={story.id}
        {...{ story, sections, bylines, topics, revisions, corrections, pictures }}
        zone={timeZone}
        serverNow={now().toISOString()}
      />
    </>
  )
}

async function findStory(params: Props['params']): Promise<{ actor: Actor; story: WorkingStory }> {
  const actor = await requireActor()
  const parsed = idSchema<StoryId>().safeParse((await params).id)
  if (!parsed.success) notFound()
  try {
    return { actor, story: await getWorkingStory(actor, parsed.data) }
  } catch (error) {
    if (isAppError(error)) notFound()
    throw error
  }
}

/** The pictures that a story shows; one that is gone is left out, and the editor says so in its place. */
async function listPicturesOf(actor: Actor, { body, pictureId }: StoryContent) {
  const ids = new Set<PictureId>(pictureId ? [pictureId] : [])
  for (const block of body.content) if (block.type === 'figure') ids.add(block.attrs.pictureId as PictureId)
  const found = await Promise.all([...ids].map((id) => getPicture(actor, id).catch(refusedAsNull)))
  return found.filter((picture) => picture !== null)
}

function refusedAsNull(error: unknown): null {
  if (isAppError(error)) return null
  throw error
}
