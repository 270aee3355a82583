import type { FrontBlock as Block } from '@/features/stories/front-order'
import { Card } from '@/components/story/card'
import { Headline, type ListContext } from '@/components/story/card-parts'
import { joinNames } from '@/components/story/names'
import { Portrait } from '@/components/story/portrait'

/** A row of the front: one section, or two small ones side by side. */
export function FrontRow({ row, context }: { row: Block[]; context: ListContext }) {
  const blocks = row.map((block) => <FrontBlock key={block.section.id} block={block} context={context} />)
  return row.length > 1 ? <div className="halves">{blocks}</div> : blocks
}

function FrontBlock({ block: { section, layout, stories }, context }: { block: Block; context: ListContext }) {
  const id = `s-${section.slug}`
  return (
    <section className={`sec ${layout} pc-${section.pillar}`} aria-labelledby={id}>
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
      {layout === 'half' && <Half stories={stories} context={context} />}
      {layout === 'wide' && <Wide stories={stories} context={context} />}
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
      {story.bylines[0] && <Portrait byline={story.bylines[0]} size="small" />}
      {story.bylines.length > 0 && <p className="name2">{joinNames(story.bylines.map(({ name }) => name))}</p>}
      <Headline story={story} as="h3" size="h-m" context={context} />
    </article>
  ))
}

function OneAndFour({ stories: [first, ...rest], context }: ListProps) {
  if (!first) return null
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

/** One to three stories in half a row: words beside the picture, two columns, or a picture and two headlines. */
function Half({ stories, context }: ListProps) {
  if (stories.length === 1) return <Beside stories={stories} context={context} />
  if (stories.length === 2) return <Four stories={stories} context={context} />
  return (
    <>
      <Four stories={stories.slice(0, 1)} context={context} />
      <div className="plain-two stack rule">
        {stories.slice(1).map((story) => (
          <Card key={story.id} story={story} context={context} hasTrail />
        ))}
      </div>
    </>
  )
}

/** One to three stories that have a whole row: three columns, or words beside their pictures. */
function Wide({ stories, context }: ListProps) {
  if (stories.length < 3) return <Beside stories={stories} context={context} isLarge={stories.length === 1} />
  return stories.map((story, index) => (
    <Card
      key={story.id}
      story={story}
      context={context}
      className={index > 0 ? 'c3 third rule' : 'c3 third'}
      picture={{ place: 'third', ratio: 'r32' }}
    />
  ))
}

function Beside({ stories, context, isLarge = false }: ListProps & { isLarge?: boolean }) {
  return stories.map((story, index) => (
    <Card
      key={story.id}
      story={story}
      context={context}
      className={index > 0 ? 'c3 beside rule' : 'c3 beside'}
      size={isLarge ? 'h-l' : 'h-m'}
      picture={isLarge ? { place: 'half', ratio: 'r32' } : { place: 'quarter', ratio: 'r54' }}
      hasTrail
    />
  ))
}
