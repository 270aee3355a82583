import { Headline, Kicker, Meta, type ListContext } from '@/components/story/card-parts'
import type { StoryCard } from '@/features/stories/types'
import { formatTime } from '@/lib/format-time'

/** A story of a day: when, what about, its headline, who wrote it. */
export function ArchiveRow({ story, context }: { story: StoryCard; context: ListContext }) {
  return (
    <article className={`card row np pc-${story.section.pillar}${story.kind === 'opinion' ? ' op' : ''}`}>
      <time dateTime={story.publishedAt}>{formatTime(story.publishedAt, context.zone)}</time>
      <div>
        <Kicker story={story} context={context} />
        <Headline story={story} as="h3" size="h-s" context={context} />
        <Meta story={story} context={context} hasName hasTime={false} />
      </div>
    </article>
  )
}

/** How many stories, in words. */
export function storiesWords(total: number): string {
  return `${total.toLocaleString('en-GB')} ${total === 1 ? 'story' : 'stories'}`
}
