import type { StoryCard } from '@/features/stories/types'
import { Headline, Kicker, type ListContext } from '@/components/story/card-parts'
import { formatWhenShort } from '@/lib/format-time'

/** The list of headlines below the sections, in two columns. */
export function FrontLatest({ stories, context }: { stories: StoryCard[]; context: ListContext }) {
  if (stories.length === 0) return null
  const half = Math.ceil(stories.length / 2)
  const columns = [stories.slice(0, half), stories.slice(half)].filter((column) => column.length > 0)
  return (
    <section className="sec pc-news" aria-labelledby="latest">
      <div className="duo">
        <h2 className="sub span2" id="latest">
          Latest
        </h2>
        {columns.map((column) => (
          <ol key={column[0]!.id} className="hlist">
            {column.map((story) => (
              <li key={story.id} className={`hl card pc-${story.section.pillar}`}>
                <time dateTime={story.publishedAt}>
                  {formatWhenShort(story.publishedAt, context.zone, context.today)}
                </time>
                <Kicker story={story} context={context} />
                <Headline story={story} as="h3" size="h-xs" context={context} />
              </li>
            ))}
          </ol>
        ))}
      </div>
    </section>
  )
}
