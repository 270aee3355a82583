import type { StoryCard } from '@/features/stories/types'
import { Card } from './card'
import type { ListContext } from './card-parts'

type Props = { stories: StoryCard[]; context: ListContext; section: StoryCard['section'] }

/** Stories to read next; nothing when there are none. */
export function Related({ stories, context, section }: Props) {
  if (stories.length === 0) return null
  return (
    <section className={`sec pc-${section.pillar} related`} aria-labelledby="related">
      <div className="sechead">
        <h2 className="t" id="related">
          More to read
        </h2>
        <a className="all" href={`/${section.slug}`}>
          All {section.name} stories
        </a>
      </div>
      {stories.map((story, index) => (
        <Card
          key={story.id}
          story={story}
          context={context}
          className={index > 0 ? 'c3 rule' : 'c3'}
          picture={{ place: 'quarter', ratio: 'r54' }}
        />
      ))}
    </section>
  )
}
