import type { ReactNode } from 'react'
import type { StoryCard } from '@/features/stories/types'
import { ageOf } from '@/lib/age'
import { directionOf } from '@/lib/languages'
import { recordDue } from '@/lib/tags'
import { languageOf } from './language'
import { joinNames } from './names'

/** What every list needs to know of the page it stands on. `today` is a day key in `zone`; `atMs` is now. */
export type ListContext = { zone: string; today: string; language: string; atMs: number }

/** The small line above a headline; of a live story that runs, its tag. */
export function Kicker({ story, context }: { story: StoryCard; context: ListContext }) {
  if (story.isRunning) return <p className="k live">Live</p>
  return (
    <p className="k" {...(story.kicker && languageOf(story, context.language))}>
      <bdi>{story.kicker ?? story.section.name}</bdi>
    </p>
  )
}

const OPENING_QUOTE = /^[“„"]/

type HeadlineProps = {
  story: StoryCard
  as: 'h2' | 'h3'
  size: string
  context: ListContext
  /** The headline with marks in it. */
  children?: ReactNode
}

/** The headline: the one link of a card, which covers it. */
export function Headline({ story, as: Tag, size, context, children }: HeadlineProps) {
  const hangs = story.dir === 'ltr' && OPENING_QUOTE.test(story.headline)
  return (
    <Tag className={hangs ? `${size} hang` : size} {...languageOf(story, context.language)}>
      <a href={story.url}>{children ?? story.headline}</a>
    </Tag>
  )
}

/** The standfirst as a card has it; nothing when there is none. */
export function Trail({ story, context, isBig = false }: { story: StoryCard; context: ListContext; isBig?: boolean }) {
  if (!story.standfirst) return null
  return (
    <p className={isBig ? 'tr big' : 'tr'} {...languageOf(story, context.language)}>
      {story.standfirst}
    </p>
  )
}

type MetaProps = { story: StoryCard; context: ListContext; hasName?: boolean; hasTime?: boolean }

/**
 * Below the trail: who wrote it (opinion, feature), its age while it is young, how many replies it has. The page is
 * due when the age is another one.
 */
export function Meta({ story, context, hasName = false, hasTime = true }: MetaProps) {
  const names = hasName ? joinNames(story.bylines.map(({ name }) => name)) : ''
  // A live story is as young as its last update.
  const at = (story.isRunning && story.updatedAt) || story.publishedAt
  const age = hasTime ? ageOf(at, context.atMs) : null
  recordDue(age?.untilMs)
  if (!names && !age && story.replyCount === 0) return null
  return (
    // It stands where the headline begins; its words are the page's.
    <p className="meta" dir={story.dir === directionOf(context.language) ? undefined : story.dir}>
      {names && (
        <span>
          <b className="who">
            <bdi>{names}</bdi>
          </b>
        </span>
      )}
      {age && (
        <span>
          <time dateTime={at}>
            <bdi>{age.words}</bdi>
          </time>
        </span>
      )}
      {story.replyCount > 0 && (
        <span>
          <bdi>{repliesWords(story.replyCount)}</bdi>
        </span>
      )}
    </p>
  )
}

/** Such as `1,204 replies`. */
export function repliesWords(count: number): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? 'reply' : 'replies'}`
}

/** True for a story that its writer stands for by name, also where names are left out. */
export function isSigned({ kind }: StoryCard): boolean {
  return kind === 'opinion' || kind === 'feature'
}
