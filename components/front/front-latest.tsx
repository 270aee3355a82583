import type { StoryCard } from '@/features/stories/types'
import { Headline, Kicker, type ListContext } from '@/components/story/card-parts'
import { MostReplied } from '@/components/story/most-replied'
import { formatWhenShort } from '@/lib/format-time'

type Props = { stories: StoryCard[]; mostReplied: StoryCard[]; context: ListContext }

/** Below the sections: the headlines that stand nowhere else, in two columns, and what readers answer most. */
export function FrontLatest({ stories, mostReplied, context }: Props) {
  if (stories.length === 0 && mostReplied.length === 0) return null
  const isAlone = stories.length === 0 || mostReplied.length === 0
  return (
    <div className={isAlone ? 'sec pc-news alone' : 'sec pc-news'}>
      <Latest stories={stories} context={context} />
      <MostReplied stories={mostReplied} context={context} className={isAlone ? 'ranks' : 'ranks rule'} />
    </div>
  )
}

function Latest({ stories, context }: Pick<Props, 'stories' | 'context'>) {
  if (stories.length === 0) return null
  const half = Math.ceil(stories.length / 2)
  const columns = [stories.slice(0, half), stories.slice(half)].filter((column) => column.length > 0)
  return (
    <section className="duo" aria-labelledby="latest">
      <h2 className="sub span2" id="latest">
        More stories
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
    </section>
  )
}
