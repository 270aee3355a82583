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
      {isClash && <ClashBanner message={state.message} newest={story.revisionId} saving={saving} />}
      {state.kind === 'signed-out' && <SignedOutBanner saving={saving} />}
      {state.kind === 'failed' && <NotSavedBanner message={state.message} saving={saving} />}
      {draft && <DraftBanner draft={draft} zone={zone} now={now} onTake={onTake} onLeave={onLeave} />}
    </>
  )
}
