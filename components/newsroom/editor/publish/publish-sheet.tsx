'use client'

import { useState } from 'react'
import { Modal } from '@/components/newsroom/editor/dialogs/modal'
import type { StoryContent, WorkingStory } from '@/features/stories/types'
import { CheckList } from './check-list'
import type { Place } from './check'
import { checkStory } from './checks'
import { meantInstant } from './meant-instant'
import { countedWords, publishWords } from './publish-words'
import { useDeadLinks } from './use-dead-links'
import type { usePublishing } from './use-publishing'
import { WhenChoice, type Occurrence, type When } from './when-choice'

type Props = {
  story: WorkingStory
  content: StoryContent
  zone: string
  now: string
  publishing: ReturnType<typeof usePublishing>
  onShow: (place: Place) => void
  onClose: () => void
}

const HAND_IN_WORDS = { in_review: 'Hand in for review', ready: 'Mark ready' }

/** What an editor looks at last, and the decision when readers see it. */
export function PublishSheet({ story, content, zone, now, publishing, onShow, onClose }: Props) {
  const isSeen = story.isLive && story.publishAt !== null && story.publishAt <= now
  const isScheduled = story.isLive && !isSeen
  const canHandIn = ['draft', 'in_review', 'ready'].includes(story.deskState)
  const [when, setWhen] = useState<When>(story.canPublish ? (isScheduled ? 'at' : 'now') : 'in_review')
  const [wall, setWall] = useState(isScheduled ? (story.publishWall ?? '') : '')
  const [occurrence, setOccurrence] = useState<Occurrence | null>(null)
  const [isAsked, setIsAsked] = useState(false)
  const meant = wall ? meantInstant(wall, zone) : null
  const at = meant?.kind === 'one' ? meant.at : meant?.kind === 'two' && occurrence ? meant[occurrence] : null
  const deadLinks = useDeadLinks(content.body)
  const checks = checkStory(content, deadLinks.known)
  const toSettle = checks.filter(({ level }) => level === 'settle').length
  const isHandIn = when === 'in_review' || when === 'ready'
  const blocked = isHandIn ? '' : whyBlocked({ toSettle, isTimed: when === 'at', at, meant })
  const fields = publishing.refusal?.fields ?? {}
  const words = isHandIn
    ? HAND_IN_WORDS[when]
    : when === 'at' && !at
      ? 'Schedule'
      : publishWords(when === 'at' ? at : null, zone, now, { isSeen, isScheduled })

  async function go() {
    setIsAsked(true)
    if (blocked) return
    const isDone = isHandIn
      ? await publishing.handIn(when)
      : await publishing.publish(when === 'at' ? wall : null, occurrence)
    if (isDone) onClose()
  }

  return (
    <Modal title="Desk check" closeWord="Back to writing" className="check-sheet" onClose={onClose}>
      <CheckList checks={checks} onShow={onShow} />
      <p className="hint" role="status">
        {deadLinks.words}
      </p>
      <section className="rule ckg">
        <h3>{isSeen ? 'Update' : story.canPublish ? 'Publish' : 'Hand in'}</h3>
        <WhenChoice
          {...{ when, wall, occurrence, meant, zone, now, isSeen, canHandIn }}
          canPublish={story.canPublish}
          errors={fields}
          onWhen={(next) => {
            setWhen(next)
            setIsAsked(false)
            publishing.forget()
          }}
          onWall={(next) => {
            setWall(next)
            setOccurrence(null)
            publishing.forget()
          }}
          onOccurrence={setOccurrence}
        />
      </section>
      {publishing.refusal && (
        <div className="fault" role="alert">
          <div>
            <h3>Nothing was published</h3>
            <p>{publishing.refusal.message}</p>
          </div>
        </div>
      )}
      <div className="ck-end">
        <button className="btn prime" type="button" aria-describedby="ck-why" onClick={() => void go()}>
          {publishing.isRunning ? 'One moment' : words}
        </button>
        <p className={isAsked && blocked ? 'err' : 'hint'} id="ck-why" role="status">
          {blocked || (isHandIn ? 'It stays on the desk.' : 'What is typed is saved first; exactly that goes out.')}
        </p>
      </div>
      {story.isLive && story.canPublish && (
        <section className="rule ckg">
          <h3>{isSeen ? 'Take it down' : 'Take back the time'}</h3>
          <p className="hint">
            {isSeen
              ? 'It leaves the front, lists, search and feeds at once. Its address answers that the story is gone; replies are kept. Publishing it again brings all of it back.'
              : 'It will not go out by itself. It stays on the desk, ready.'}
          </p>
          <button
            className="btn"
            type="button"
            onClick={async () => {
              if (await publishing.unpublish()) onClose()
            }}
          >
            {isSeen ? 'Unpublish' : 'Do not publish at that time'}
          </button>
        </section>
      )}
    </Modal>
  )
}

type Blocking = { toSettle: number; isTimed: boolean; at: string | null; meant: ReturnType<typeof meantInstant> | null }

function whyBlocked({ toSettle, isTimed, at, meant }: Blocking): string {
  if (toSettle > 0) return `${countedWords(toSettle, 'thing', 'things')} to settle first.`
  if (!isTimed || at) return ''
  if (meant?.kind === 'none') return meant.problem
  return meant?.kind === 'two' ? 'Choose which of the two times is meant.' : 'Choose a date and a time.'
}
