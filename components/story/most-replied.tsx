import type { StoryCard } from '@/features/stories/types'
import { Headline, repliesWords, type ListContext } from './card-parts'

type Props = { stories: StoryCard[]; context: ListContext; className?: string }

/** The stories that readers answer most, ranked. Nothing when there is no rank to print. */
export function MostReplied({ stories, context, className }: Props) {
  if (stories.length === 0) return null
  return (
    <section className={className} aria-labelledby="most-replied">
      <h2 className="sub" id="most-replied">
        Most replied
      </h2>
      <ol className="most">
        {stories.map((story) => (
          <li key={story.id} className={`card pc-${story.section.pillar}`}>
            <div>
              <Headline story={story} as="h3" size="h-xs" context={context} />
              <p className="meta">{repliesWords(story.replyCount)}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
