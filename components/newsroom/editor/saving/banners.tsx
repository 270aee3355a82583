'use client'

import type { ReactNode } from 'react'
import { whenWords } from '@/components/newsroom/time/time-words'
import type { LocalDraft } from './local-draft'
import type { Saving } from './use-saving'

/** Words of an earlier visit: nothing is done with them before somebody decides. */
export function DraftBanner({
  draft,
  zone,
  now,
  onTake,
  onLeave,
}: {
  draft: LocalDraft
  zone: string
  now: string
  onTake: () => void
  onLeave: () => void
}) {
  return (
    <Banner isSoft title="Words from this computer that were not saved yet">
      <p className="dim">
        “{draft.content.headline || 'No headline'}”, typed {whenWords(draft.at, zone, now)}. Below is what the server
        has.
      </p>
      <div className="btns">
        <button className="btn prime" type="button" onClick={onTake}>
          Take them
        </button>
        <button className="btn" type="button" onClick={onLeave}>
          Leave them
        </button>
      </div>
    </Banner>
  )
}

/** Somebody saved a newer version. Typing goes on; both versions are kept whatever is chosen. */
export function ClashBanner({ message, newest, saving }: { message: string; newest: string; saving: Saving }) {
  const isKnown = newest !== saving.base()
  const showTheirs = () => {
    saving.setAside()
    location.reload()
  }
  return (
    <Banner title="Your words are not on the server yet">
      <dl>
        <dt>What happened</dt>
        <dd>{message}</dd>
        <dt>What is safe</dt>
        <dd>Your words are kept on this computer, the other version on the server.</dd>
        <dt>What to do</dt>
        <dd>Save yours as a new revision on top, or look at theirs first: yours are offered to you again there.</dd>
      </dl>
      <div className="btns">
        <button className="btn prime" type="button" onClick={() => isKnown && void saving.keepMine(newest)}>
          Keep mine as a new revision
        </button>
        <button className="btn" type="button" onClick={showTheirs}>
          Show theirs
        </button>
      </div>
    </Banner>
  )
}

export function SignedOutBanner({ saving }: { saving: Saving }) {
  return (
    <Banner title="You are signed out">
      <p className="dim">Your words are kept on this computer. Sign in in a new tab, come back here, and save again.</p>
      <div className="btns">
        <a className="btn prime" href="/login" target="_blank" rel="noopener">
          Sign in<span className="vh"> in a new tab</span>
        </a>
        <button className="btn" type="button" onClick={() => void saving.saveNow()}>
          Save again
        </button>
      </div>
    </Banner>
  )
}

export function NotSavedBanner({ message, saving }: { message: string; saving: Saving }) {
  return (
    <Banner title={`Not saved: ${message.charAt(0).toLowerCase()}${message.slice(1)}`}>
      <div className="btns">
        <button className="btn" type="button" onClick={() => void saving.saveNow()}>
          Try again
        </button>
      </div>
    </Banner>
  )
}

function Banner({ title, isSoft = false, children }: { title: string; isSoft?: boolean; children: ReactNode }) {
  return (
    <div className={`fault ed-fault${isSoft ? ' soft' : ''}`} role={isSoft ? 'status' : 'alert'}>
      <div>
        <h2>{title}</h2>
        {children}
      </div>
    </div>
  )
}
