import type { Front } from '@/features/stories/front-order'
import { Card } from '@/components/story/card'
import type { ListContext } from '@/components/story/card-parts'
import { LeadCard } from '@/components/story/lead-card'

type Props = Pick<Front, 'lead' | 'seconds' | 'opinions'> & { context: ListContext }

/**
 * The top of the front: the lead, second stories, opinion. That is their order for speech, keys and phones; on a wide
 * page the sheet puts the second stories before the lead. What is missing leaves its room to the lead.
 */
export function FrontLead({ lead, seconds, opinions, context }: Props) {
  if (!lead) return null
  const columns = (12 - 3 * [seconds, opinions].filter((stories) => stories.length > 0).length) as 6 | 9 | 12
  return (
    <section className="lead" aria-label="Top stories">
      <LeadCard story={lead} context={context} columns={columns} at={seconds.length > 0 ? 'mid' : 'edge'} />
      {seconds.length > 0 && <Stack stories={seconds} context={context} className="edge" hasTrail />}
      {opinions.length > 0 && <Stack stories={opinions} context={context} hasName />}
    </section>
  )
}

type StackProps = {
  stories: Front['seconds']
  context: ListContext
  className?: string
  hasTrail?: boolean
  hasName?: boolean
}

function Stack({ stories, context, className = '', hasTrail, hasName }: StackProps) {
  return (
    <div className={`c3 stack ${className}`}>
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
