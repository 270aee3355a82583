'use client'

import { useId } from 'react'
import { dayWords, distanceWords } from '@/components/newsroom/time/time-words'
import { wallTimeOf } from '@/lib/wall-time'
import type { Meant } from './meant-instant'

export type When = 'now' | 'at' | 'in_review' | 'ready'
export type Occurrence = 'first' | 'second'

type Props = {
  when: When
  wall: string
  occurrence: Occurrence | null
  meant: Meant | null
  zone: string
  now: string
  canPublish: boolean
  /** Readers see it already: there is nothing to choose but now. */
  isSeen: boolean
  /** It is on the desk and not out: it can be handed in. */
  canHandIn: boolean
  errors: { at?: string; occurrence?: string }
  onWhen: (when: When) => void
  onWall: (wall: string) => void
  onOccurrence: (occurrence: Occurrence) => void
}

/** Now, at a time in the zone of the site, or on to the next desk. */
export function WhenChoice(props: Props) {
  const { when, zone, now, canPublish, canHandIn, isSeen, onWhen } = props
  const id = useId()
  if (!canPublish) return <p className="hint">An editor reads it next. You can go on writing until it is out.</p>
  const choice = (value: When, words: string, hint?: string) => (
    <label className="choice">
      <input type="radio" name={`${id}-when`} checked={when === value} onChange={() => onWhen(value)} />
      <span>
        {words}
        {hint && <span className="hint">{hint}</span>}
      </span>
    </label>
  )
  return (
    <div className="when" role="radiogroup" aria-label="When">
      {choice('now', 'Now', isSeen ? 'Readers see the new version on their next visit' : undefined)}
      {!isSeen && choice('at', 'At a time', `${dayWords(now, zone, now)} today, ${zone}`)}
      {when === 'at' && <TimeField {...props} />}
      {canHandIn && choice('in_review', 'Not yet: hand in for review')}
      {canHandIn && choice('ready', 'Not yet: mark ready')}
    </div>
  )
}

function TimeField({ wall, occurrence, meant, zone, now, errors, onWall, onOccurrence }: Props) {
  const id = useId()
  const problem = errors.at ?? (wall && meant?.kind === 'none' ? meant.problem : undefined)
  const at = meant?.kind === 'one' ? meant.at : meant?.kind === 'two' && occurrence ? meant[occurrence] : null
  return (
    <div className="at ed-at">
      <label htmlFor={id}>Date and time in {zone}</label>
      <input
        id={id}
        className="in num"
        type="datetime-local"
        value={wall}
        min={wallTimeOf(new Date(now), zone)}
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onWall(event.target.value)}
      />
      <p className={problem ? 'err' : 'hint'} id={`${id}-hint`}>
        {problem ?? (at ? `${dayWords(at, zone, now)}, ${distanceWords(at, now)}` : 'Choose a date and a time')}
      </p>
      {meant?.kind === 'two' && (
        <fieldset>
          <legend className="lab">Clocks go back: this time happens twice</legend>
          {(['first', 'second'] as const).map((one) => (
            <label className="choice" key={one}>
              <input
                type="radio"
                name={`${id}-which`}
                checked={occurrence === one}
                onChange={() => onOccurrence(one)}
              />
              <span>
                {one === 'first' ? 'The first' : 'The second, an hour later'}
                <span className="hint">{distanceWords(meant[one], now)}</span>
              </span>
            </label>
          ))}
          {errors.occurrence && <p className="err">{errors.occurrence}</p>}
        </fieldset>
      )}
    </div>
  )
}
