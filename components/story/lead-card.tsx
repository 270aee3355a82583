import type { StoryCard } from '@/features/stories/types'
import { Caption } from './caption'
import { Headline, isSigned, Kicker, Meta, Trail, type ListContext } from './card-parts'
import { Picture } from './picture'

type Props = {
  story: StoryCard
  context: ListContext
  /** Its columns of twelve; with all of them it is the only story of its page. */
  columns?: 6 | 9 | 12
  /** Where a wide page has it: at the edge, or between the second stories and the others. */
  at?: 'edge' | 'mid'
}

const PLACES = { 6: 'lead', 9: 'wide', 12: 'page' } as const

/** The first story of a front or a section: words, then its picture below them. Without one it is set larger. */
export function LeadCard({ story, context, columns = 6, at = 'edge' }: Props) {
  const { picture } = story
  const isOpinion = story.kind === 'opinion'
  return (
    <article className={`card c${columns} ${at} pc-${story.section.pillar}${isOpinion ? ' op' : ''}`}>
      <Kicker story={story} context={context} />
      <Headline story={story} as="h2" size={columns === 12 || !picture ? 'h-giga' : 'h-xl'} context={context} />
      <Trail story={story} context={context} isBig />
      <Meta story={story} context={context} hasName={isSigned(story)} />
      {picture && (
        <figure className="leadpic">
          <Picture picture={picture} place={PLACES[columns]} ratio="r32" isFirst />
          <Caption caption={picture.caption} credit={picture.credit} />
        </figure>
      )}
    </article>
  )
}
