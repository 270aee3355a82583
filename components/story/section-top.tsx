import type { StoryCard } from '@/features/stories/types'
import { Card } from './card'
import type { ListContext } from './card-parts'
import { LeadCard } from './lead-card'

/** How many stories the block takes. */
export const SECTION_TOP = 5

/** The block on top of a section: the lead and two columns of two, whose first have pictures of one size or none. */
export function SectionTop({ stories, name, context }: { stories: StoryCard[]; name: string; context: ListContext }) {
  const [lead, ...rest] = stories
  if (!lead) return null
  const { columns, hasPictures } = inColumns(rest)
  return (
    <section className="lead border-t border-hair" aria-label={`Top stories in ${name}`}>
      <LeadCard story={lead} context={context} />
      {columns.map((column) => (
        <div key={column[0]!.id} className="c3 stack">
          {column.map((story, index) => (
            <Card
              key={story.id}
              story={story}
              context={context}
              size={hasPictures || index > 0 ? 'h-s' : 'h-m'}
              picture={hasPictures && index === 0 ? { place: 'quarter', ratio: 'r54' } : undefined}
              hasTrail={!hasPictures || index === 0}
            />
          ))}
        </div>
      ))}
    </section>
  )
}

function inColumns(stories: StoryCard[]): { columns: StoryCard[][]; hasPictures: boolean } {
  const pictured = stories.filter(({ picture }) => picture).slice(0, 2)
  if (pictured.length < 2) return { columns: [stories.slice(0, 2), stories.slice(2)], hasPictures: false }
  const others = stories.filter((story) => !pictured.includes(story))
  return { columns: pictured.map((story, index) => [story, ...others.slice(index, index + 1)]), hasPictures: true }
}
