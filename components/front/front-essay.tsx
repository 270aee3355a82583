import type { StoryCard } from '@/features/stories/types'
import { Headline, isSigned, Kicker, Meta, Trail, type ListContext } from '@/components/story/card-parts'
import { creditLine } from '@/components/story/credit'
import { Picture } from '@/components/story/picture'

/** A picture essay: its first picture from edge to edge, the words below it on paper. */
export function FrontEssay({ story, context }: { story: StoryCard | null; context: ListContext }) {
  if (!story?.picture) return null
  const { picture } = story
  return (
    <section className={`essay pc-${story.section.pillar}`} aria-label="In pictures">
      <article className="card">
        <Picture picture={picture} place="bleed" ratio="bleed" />
        <div className="wrap">
          <div className="words">
            <Kicker story={story} context={context} />
            <Headline story={story} as="h2" size="h-l" context={context} />
          </div>
          <div className="words">
            <Trail story={story} context={context} isBig />
            <Meta story={story} context={context} hasName={isSigned(story)} />
            {picture.credit && (
              <p className="cap">
                <bdi>{creditLine(picture.credit)}</bdi>
              </p>
            )}
          </div>
        </div>
      </article>
    </section>
  )
}
