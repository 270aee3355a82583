'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { publishStoryAction, setDeskStateAction, unpublishStoryAction } from '@/features/stories/actions'
import type { Answer, WorkingStory } from '@/features/stories/types'
import type { Saving } from '@/components/newsroom/editor/saving/use-saving'
import { distanceWords, whenWords } from '@/components/newsroom/time/time-words'
import type { Occurrence } from './when-choice'

/** What came of it: said where the story is, with a link where there is something to see. */
export type Outcome = { words: string; href: string | null; linkWords: string }
export type Refusal = { message: string; fields: Readonly<Record<string, string>> }

const NOT_SAVED = 'The last words could not be saved, so nothing was published. Close this and look at the message.'
const NO_ANSWER = 'The server did not answer. Look at the desk before you try again.'

/** Publishing, taking down and handing in: the words are saved first, and exactly that revision goes out. */
export function usePublishing(story: WorkingStory, saving: Saving, zone: string) {
  const router = useRouter()
  const [isRunning, setIsRunning] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  async function run<T>(call: () => Promise<Answer<T>>, tell: (data: T) => Outcome): Promise<boolean> {
    if (isRunning) return false
    setIsRunning(true)
    setRefusal(null)
    setOutcome(null)
    const isSaved = await saving.saveNow()
    const answer = isSaved ? await call().catch(() => null) : null
    setIsRunning(false)
    if (!isSaved) setRefusal({ message: NOT_SAVED, fields: {} })
    else if (!answer) setRefusal({ message: NO_ANSWER, fields: {} })
    else if (!answer.ok) setRefusal(answer)
    else {
      setOutcome(tell(answer.data))
      router.refresh()
    }
    return answer?.ok ?? false
  }

  const publish = (at: string | null, occurrence: Occurrence | null) =>
    run(
      () => publishStoryAction({ storyId: story.id, revisionId: saving.base(), at, occurrence }),
      ({ url, publishAt, isScheduled }) => {
        const now = new Date().toISOString()
        if (!isScheduled) {
          const words =
            story.isLive && story.firstPublishedAt ? 'Updated. Readers see it now.' : 'Published. Readers see it now.'
          return { words, href: url, linkWords: 'View the live story' }
        }
        const words = `Scheduled for ${whenWords(publishAt, zone, now)} in ${zone}, ${distanceWords(publishAt, now)}.`
        return { words, href: null, linkWords: '' }
      },
    )
  const unpublish = () =>
    run(
      () => unpublishStoryAction({ storyId: story.id }),
      ({ deskState }) => ({
        words:
          deskState === 'ready'
            ? 'Not scheduled any more. The story is ready on the desk.'
            : 'Unpublished. Readers are told that it is gone.',
        href: null,
        linkWords: '',
      }),
    )
  const handIn = (to: 'draft' | 'in_review' | 'ready') =>
    run(
      () => setDeskStateAction({ storyId: story.id, to }),
      () => ({ words: HANDED_IN[to], href: '/newsroom', linkWords: 'Back to the desk' }),
    )
  return { isRunning, refusal, outcome, publish, unpublish, handIn, forget: () => setRefusal(null) }
}

const HANDED_IN = {
  draft: 'A draft again.',
  in_review: 'Handed in for review.',
  ready: 'Marked ready.',
}
