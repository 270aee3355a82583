'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import type { WorkingStory } from '@/features/stories/types'
import { ClashBanner, DraftBanner, NotSavedBanner, SignedOutBanner } from './banners'
import type { LocalDraft } from './local-draft'
import type { Saving } from './use-saving'

type Props = {
  story: WorkingStory
  saving: Saving
  zone: string
  now: string
  draft: LocalDraft | null
  onTake: () => void
  onLeave: () => void
}

/** What stands in the way of saving, and words that an earlier visit left. */
export function SaveBanners({ story, saving, zone, now, draft, onTake, onLeave }: Props) {
  const router = useRouter()
  const { state } = saving
  const isClash = state.kind === 'conflict'
  // The newest revision is what a decision about a clash builds on.
  useEffect(() => {
    if (isClash) router.refresh()
  }, [isClash, router])
  return (
    <>
      {isClash && <StoryClash message={state.message} newest={story.revisionId} saving={saving} />}
      {state.kind === 'signed-out' && <SignedOutBanner onSave={() => void saving.saveNow()} />}
      {state.kind === 'failed' && <NotSavedBanner message={state.message} onSave={() => void saving.saveNow()} />}
      {draft && (
        <DraftBanner {...{ zone, now, onTake, onLeave }} name={draft.content.headline || 'No headline'} at={draft.at} />
      )}
    </>
  )
}

function StoryClash({ message, newest, saving }: { message: string; newest: string; saving: Saving }) {
  const isKnown = newest !== saving.base()
  const showTheirs = () => {
    saving.setAside()
    location.reload()
  }
  return (
    <ClashBanner
      message={message}
      advice="Save yours as a new revision on top, or look at theirs first: yours are offered to you again there."
    >
      <button className="btn prime" type="button" onClick={() => isKnown && void saving.keepMine(newest)}>
        Keep mine as a new revision
      </button>
      <button className="btn" type="button" onClick={showTheirs}>
        Show theirs
      </button>
    </ClashBanner>
  )
}
