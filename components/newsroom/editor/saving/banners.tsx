'use client'

import type { ReactNode, Ref } from 'react'
import { whenWords } from '@/components/newsroom/time/time-words'
import { useBroughtIntoView } from './use-brought-into-view'

type Props = { title: string; isSoft?: boolean; ref?: Ref<HTMLDivElement>; children: ReactNode }

/** Something that stands in the way of saving, or, soft, something to decide. */
function Banner({ title, isSoft = false, ref, children }: Props) {
  return (
    <div ref={ref} className={`fault ed-fault${isSoft ? ' soft' : ''}`} role={isSoft ? 'status' : 'alert'}>
      <div>
        <h2>{title}</h2>
        {children}
      </div>
    </div>
  )
}

type DraftProps = {
  /** The headline or the title among these words, when it tells them apart. */
  name?: string
  /** When they were typed. */
  at: string
  zone: string
  now: string
  /** What else is to be known before they are taken. */
  warning?: string
  onTake: () => void
  onLeave: () => void
}

/** Words of an earlier visit: nothing is done with them before somebody decides. */
export function DraftBanner({ name, at, zone, now, warning = '', onTake, onLeave }: DraftProps) {
  return (
    <Banner isSoft title="Words from this computer that were not saved yet">
      <p className="dim">
        {name === undefined ? 'Typed' : `“${name}”, typed`} {whenWords(at, zone, now)}. Below is what the server has
        {warning}.
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
export function ClashBanner({ message, advice, children }: { message: string; advice: string; children: ReactNode }) {
  const banner = useBroughtIntoView<HTMLDivElement>()
  return (
    <Banner ref={banner} title="Your words are not on the server yet">
      <dl>
        <dt>What happened</dt>
        <dd>{message}</dd>
        <dt>What is safe</dt>
        <dd>Your words are kept on this computer, the other version on the server.</dd>
        <dt>What to do</dt>
        <dd>{advice}</dd>
      </dl>
      <div className="btns">{children}</div>
    </Banner>
  )
}

export function SignedOutBanner({ onSave }: { onSave: () => void }) {
  return (
    <Banner title="You are signed out">
      <p className="dim">Your words are kept on this computer. Sign in in a new tab, come back here, and save again.</p>
      <div className="btns">
        <a className="btn prime" href="/login" target="_blank" rel="noopener">
          Sign in<span className="vh"> in a new tab</span>
        </a>
        <button className="btn" type="button" onClick={onSave}>
          Save again
        </button>
      </div>
    </Banner>
  )
}

export function NotSavedBanner({ message, onSave }: { message: string; onSave: () => void }) {
  return (
    <Banner title={`Not saved: ${message.charAt(0).toLowerCase()}${message.slice(1)}`}>
      <p className="dim">Your words are kept on this computer.</p>
      <div className="btns">
        <button className="btn" type="button" onClick={onSave}>
          Try again
        </button>
      </div>
    </Banner>
  )
}
