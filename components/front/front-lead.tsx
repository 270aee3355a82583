import type { Front } from '@/features/stories/front-order'
import { Card } from '@/components/story/card'
import type { ListContext } from '@/components/story/card-parts'
import { LeadCard } from '@/components/story/lead-card'

type Props = Pick<Front, 'lead' | 'seconds' | 'opinions'> & { context: ListContext }

/** The top of the front: second stories, the lead, opinion. What is missing leaves its room to the lead. */
export function FrontLead({ lead, seconds, opinions, context }: Props) {
  if (!lead) return null
  const columns = [seconds, opinions].filter((stories) => stories.length > 0).length
  const width = { 0: 'c6 col-span-12', 1: 'c6 col-span-12 min-[61.25em]:col-span-9', 2: 'c6' }[columns]
  return (
    <section className="lead" aria-label="Top stories">
      {seconds.length > 0 && <Stack stories={seconds} context={context} hasTrail />}
      <LeadCard story={lead} context={context} className={width} isAlone={columns === 0} />
      {opinions.length > 0 && <Stack stories={opinions} context={context} hasName />}
    </section>
  )
}

type StackProps = { stories: Front['seconds']; context: ListContext; hasTrail?: boolean; hasName?: boolean }

function Stack({ stories, context, hasTrail, hasName }: StackProps) {
  return (
    <div className="c3 stack">
      {stories.map((story, index) => (
        <Card
          key={story.id}
          story={story}
          context={context}
          as="h2"
          size={index === 0 ? 'h-m' : 'h-s'}
          hasTrail={index === 0 || (hasTrail && index < 3)}
          hasName={hasName}
        />
      ))}
    </div>
  )
}
