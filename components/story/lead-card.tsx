import type { StoryCard } from '@/features/stories/types'
import { Caption } from './caption'
import { Headline, isSigned, Kicker, Meta, Trail, type ListContext } from './card-parts'
import { Picture } from './picture'

type Props = {
  story: StoryCard
  context: ListContext
  className?: string
  /** It is the only story of its page. */
  isAlone?: boolean
}

/** The first story of a front or a section: words, then its picture below them. Without one it is set larger. */
export function LeadCard({ story, context, className = 'c6 edge', isAlone = false }: Props) {
  const { picture } = story
  const isWide = !className.includes('c6')
  const isOpinion = story.kind === 'opinion'
  return (
    <article className={`card ${className} pc-${story.section.pillar}${isOpinion ? ' op' : ''}`}>
      <Kicker story={story} context={context} />
      <Headline story={story} as="h2" size={isAlone || !picture ? 'h-giga' : 'h-xl'} context={context} />
      <Trail story={story} context={context} isBig />
      <Meta story={story} context={context} hasName={isSigned(story)} />
      {picture && (
        <figure className="leadpic">
          <Picture picture={picture} place={isWide ? 'page' : 'lead'} ratio="r32" isFirst />
          <Caption caption={picture.caption} credit={picture.credit} />
        </figure>
      )}
    </article>
  )
}
