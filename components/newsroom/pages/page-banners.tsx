'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { whenWords } from '@/components/newsroom/time/time-words'
import type { PageDraft } from './page-draft'
import type { PageSaveState } from './use-page-saving'

type Props = {
  state: PageSaveState
  draft: PageDraft | null
  /** The one that the server has. */
  version: number
  zone: string
  now: string
  onSaveOver: () => void
  onTheirs: () => void
  onTake: () => void
  onLeave: () => void
}

/** What stands in the way of saving a page, and words that an earlier visit left. */
export function PageBanners({ state, draft, version, zone, now, onSaveOver, onTheirs, onTake, onLeave }: Props) {
  const router = useRouter()
  const isClash = state.kind === 'conflict'
  // The newest version is what a decision about a clash builds on.
  useEffect(() => {
    if (isClash) router.refresh()
  }, [isClash, router])
  return (
    <>
      {isClash && (
        <div className="fault ed-fault" role="alert">
          <div>
            <h2>Your words are not on the server yet</h2>
            <dl>
              <dt>What happened</dt>
              <dd>{state.message}</dd>
              <dt>What is safe</dt>
              <dd>Your words are kept on this computer, the other version on the server.</dd>
              <dt>What to do</dt>
              <dd>Look at theirs first: yours are offered to you again there. Or put yours in their place.</dd>
            </dl>
            <div className="btns">
              <button className="btn prime" type="button" onClick={onTheirs}>
                Show theirs
              </button>
              <button className="btn" type="button" onClick={onSaveOver}>
                Put mine in their place
              </button>
            </div>
          </div>
        </div>
      )}
      {state.kind === 'failed' && (
        <div className="fault ed-fault" role="alert">
          <div>
            <h2>Not saved: {state.message}</h2>
            <p className="dim">Your words are kept on this computer.</p>
          </div>
        </div>
      )}
      {draft && (
        <div className="fault ed-fault soft" role="status">
          <div>
            <h2>Words from this computer that were not saved yet</h2>
            <p className="dim">
              Typed {whenWords(draft.at, zone, now)}. Below is what the server has
              {draft.baseVersion < version
                ? ', saved since by somebody: yours replace it only when you say so again'
                : ''}
              .
            </p>
            <div className="btns">
              <button className="btn prime" type="button" onClick={onTake}>
                Take them
              </button>
              <button className="btn" type="button" onClick={onLeave}>
                Leave them
              </button>
            </div>
          </div>
        </div>
      )}
    </>
  )
}
