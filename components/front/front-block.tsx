import type { FrontBlock as Block } from '@/features/stories/front-order'
import { Card } from '@/components/story/card'
import { Headline, type ListContext } from '@/components/story/card-parts'
import { joinNames } from '@/components/story/names'

type Props = { block: Block; context: ListContext }

/** A section on the front, in one of its three layouts. */
export function FrontBlock({ block: { section, layout, stories }, context }: Props) {
  const id = `s-${section.slug}`
  return (
    <section className={`sec pc-${section.pillar}`} aria-labelledby={id}>
      <div className="sechead">
        <h2 className="t" id={id}>
          <a href={section.url}>{section.name}</a>
        </h2>
        <a className="all" href={section.url}>
          All {section.name} stories
        </a>
      </div>
      {layout === 'four' && <Four stories={stories} context={context} />}
      {layout === 'opinion' && <Opinions stories={stories} context={context} />}
      {layout === 'one-and-four' && <OneAndFour stories={stories} context={context} />}
    </section>
  )
}

type ListProps = { stories: Block['stories']; context: ListContext }

function Four({ stories, context }: ListProps) {
  return stories.map((story, index) => (
    <Card
      key={story.id}
      story={story}
      context={context}
      className={index > 0 ? 'c3 rule' : 'c3'}
      picture={{ place: 'quarter', ratio: 'r54' }}
    />
  ))
}

function Opinions({ stories, context }: ListProps) {
  return stories.map((story, index) => (
    <article key={story.id} className={`card c3 opi nopic pc-${story.section.pillar}${index > 0 ? ' rule' : ''}`}>
      {story.bylines.length > 0 && <p className="name2">{joinNames(story.bylines.map(({ name }) => name))}</p>}
      <Headline story={story} as="h3" size="h-m" context={context} />
    </article>
  ))
}

function OneAndFour({ stories: [first, ...rest], context }: ListProps) {
  if (!first) return null
  // Fewer than three beside the first leave holes in two columns: then they stand in a row of their own kind.
  if (rest.length < 2) return <Four stories={[first, ...rest]} context={context} />
  return (
    <>
      <Card
        story={first}
        context={context}
        className="of-lead"
        size="h-l"
        picture={{ place: 'half', ratio: 'r32' }}
        hasTrail
      />
      <div className="of-rest">
        {rest.map((story) => (
          <Card key={story.id} story={story} context={context} size="h-m" hasTrail />
        ))}
      </div>
    </>
  )
}
