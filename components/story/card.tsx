import type { StoryCard } from '@/features/stories/types'
import { Headline, isSigned, Kicker, Meta, Trail, type ListContext } from './card-parts'
import { Picture, type PICTURE_SIZES } from './picture'

type Props = {
  story: StoryCard
  context: ListContext
  /** Classes of its place in the grid, such as `c3 rule`. */
  className?: string
  /** Headline size with a picture; without one it takes one step more. */
  size?: 'h-l' | 'h-m' | 'h-s'
  /** Where its picture stands; without it the card has none. */
  picture?: { place: keyof typeof PICTURE_SIZES; ratio: string; isFirst?: boolean }
  hasTrail?: boolean
  hasName?: boolean
  /** `h2` where no heading stands above the card. */
  as?: 'h2' | 'h3'
}

const ONE_LARGER = { 'h-s': 'h-m', 'h-m': 'h-l', 'h-l': 'h-xl' } as const

/** A story in a list of a front or a section. */
export function Card({
  story,
  context,
  className,
  size = 'h-s',
  picture,
  hasTrail = false,
  hasName = false,
  as = 'h3',
}: Props) {
  const shown = picture && story.picture
  const step = picture && !shown ? ONE_LARGER[size] : size
  const isOpinion = story.kind === 'opinion'
  const place = ['card', className, `pc-${story.section.pillar}`, isOpinion && 'op', !shown && 'nopic']
  return (
    <article className={place.filter(Boolean).join(' ')}>
      {shown && (
        <div className="pic">
          <Picture picture={shown} place={picture.place} ratio={picture.ratio} isFirst={picture.isFirst} />
        </div>
      )}
      <div>
        <Kicker story={story} context={context} />
        <Headline story={story} as={as} size={step} context={context} />
        {(hasTrail || (picture && !shown)) && <Trail story={story} context={context} />}
        <Meta story={story} context={context} hasName={hasName || isSigned(story)} />
      </div>
    </article>
  )
}
