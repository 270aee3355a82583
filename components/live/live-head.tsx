import type { ReactNode } from 'react'
import type { LivePage } from '@/features/live/types'
import type { PublicStory } from '@/features/stories/types'
import { LinkedNames } from '@/components/story/names'
import { dayKey, formatDay, formatTime } from '@/lib/format-time'
import { directionOf } from '@/lib/languages'

type Props = {
  story: PublicStory
  live: LivePage
  zone: string
  pageLanguage: string
  /** What the story says before its updates. */
  children: ReactNode
}

/** The tag, headline and standfirst of a live story, and when it began, went on and ended. */
export function LiveHead({ story, live, zone, pageLanguage, children }: Props) {
  const { section, headline, standfirst, bylines } = story
  const { lastAt, endedAt } = live
  const beganAt = live.beganAt ?? story.publishedAt
  const latest = endedAt ?? lastAt
  const isOneDay = latest !== null && dayKey(latest, zone) === dayKey(beganAt, zone)
  const words = { lang: pageLanguage, dir: directionOf(pageLanguage) }
  return (
    <>
      <p className="k ltag" data-live-part="tag" {...words}>
        {endedAt ? <span>Ended</span> : <span className="k live">Live</span>}
        <a className="no-underline" href={`/${section.slug}`}>
          <bdi>{section.name}</bdi>
        </a>
      </p>
      <h1>{headline}</h1>
      <div className="lintro">
        {standfirst && <p className="stand">{standfirst}</p>}
        <p className="when" data-live-part="when" {...words}>
          {latest && (
            <>
              <b>
                {endedAt ? 'Ended' : 'Updated'} <Instant at={latest} zone={zone} hasDay={!isOneDay} />
              </b>
              {' · '}
            </>
          )}
          begun <Instant at={beganAt} zone={zone} hasDay />
          {bylines.length > 0 && (
            // On a line of their own: a face that comes late moves no break of the line before.
            <span className="block">
              <LinkedNames bylines={bylines} />
            </span>
          )}
          {story.corrections.length > 0 && (
            <>
              {' · '}
              <a className="ul" href="#corrections">
                Corrected
              </a>
            </>
          )}
        </p>
        {children}
      </div>
    </>
  )
}

function Instant({ at, zone, hasDay }: { at: string; zone: string; hasDay: boolean }) {
  return (
    <>
      <time dateTime={at}>{formatTime(at, zone)}</time>
      {hasDay && `, ${formatDay(at, zone)}`}
    </>
  )
}
