import type { StoryCard } from '@/features/stories/types'
import { dayKey, formatWhen } from '@/lib/format-time'
import { languageOf } from './language'
import { joinNames } from './names'

/** What every list needs to know of the page it stands on. `today` is a day key in `zone`. */
export type ListContext = { zone: string; today: string; language: string }

/** The small line above a headline; of a live story that runs, its tag. */
export function Kicker({ story, context }: { story: StoryCard; context: ListContext }) {
  if (story.isRunning) return <p className="k live">Live</p>
  return (
    <p className="k" {...(story.kicker && languageOf(story, context.language))}>
      <bdi>{story.kicker ?? story.section.name}</bdi>
    </p>
  )
}

type HeadlineProps = { story: StoryCard; as: 'h2' | 'h3'; size: string; context: ListContext }

/** The headline: the one link of a card, which covers it. */
export function Headline({ story, as: Tag, size, context }: HeadlineProps) {
  return (
    <Tag className={size} {...languageOf(story, context.language)}>
      <a href={story.url}>{story.headline}</a>
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

/** Below the trail: who wrote it (opinion), when it appeared if that was today, how many replies it has. */
export function Meta({ story, context, hasName = false, hasTime = true }: MetaProps) {
  const { zone, today } = context
  const names = hasName ? joinNames(story.bylines.map(({ name }) => name)) : ''
  const isToday = hasTime && dayKey(story.publishedAt, zone) === today
  if (!names && !isToday && story.replyCount === 0) return null
  return (
    <p className="meta">
      {names && (
        <span>
          <b className="who">
            <bdi>{names}</bdi>
          </b>
        </span>
      )}
      {isToday && (
        <span>
          <time dateTime={story.publishedAt}>{formatWhen(story.publishedAt, zone, today)}</time>
        </span>
      )}
      {story.replyCount > 0 && (
        <span>
          {story.replyCount} {story.replyCount === 1 ? 'reply' : 'replies'}
        </span>
      )}
    </p>
  )
}
