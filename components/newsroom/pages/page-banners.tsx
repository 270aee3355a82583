'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { ClashBanner, DraftBanner, NotSavedBanner, SignedOutBanner } from '@/components/newsroom/editor/saving/banners'
import type { PageDraft } from './page-draft'
import type { PageSaveState } from './use-page-saving'

type Props = {
  state: PageSaveState
  draft: PageDraft | null
  /** The one that the server has. */
  version: number
  zone: string
  now: string
  onSave: () => void
  onSaveOver: () => void
  onTheirs: () => void
  onTake: () => void
  onLeave: () => void
}

/** What stands in the way of saving a page, and words that an earlier visit left. */
export function PageBanners({
  state,
  draft,
  version,
  zone,
  now,
  onSave,
  onSaveOver,
  onTheirs,
  onTake,
  onLeave,
}: Props) {
  const router = useRouter()
  const isClash = state.kind === 'conflict'
  // The newest version is what a decision about a clash builds on.
  useEffect(() => {
    if (isClash) router.refresh()
  }, [isClash, router])
  return (
    <>
      {isClash && (
        <ClashBanner
          message={state.message}
          advice="Look at theirs first: yours are offered to you again there. Or put yours in their place; theirs are then an earlier version."
        >
          <button className="btn prime" type="button" onClick={onTheirs}>
            Show theirs
          </button>
          <button className="btn" type="button" onClick={onSaveOver}>
            Put mine in their place
          </button>
        </ClashBanner>
      )}
      {state.kind === 'signed-out' && <SignedOutBanner onSave={onSave} />}
      {state.kind === 'failed' && <NotSavedBanner message={state.message} onSave={onSave} />}
      {draft && (
        <DraftBanner
          {...{ zone, now, onTake, onLeave }}
          at={draft.at}
          warning={
            draft.baseVersion < version ? ', saved since by somebody: yours replace it only when you say so again' : ''
          }
        />
      )}
    </>
  )
}
