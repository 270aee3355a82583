import type { ReactNode } from 'react'
import type { StoryCard } from '@/features/stories/types'
import { dayKey, formatDay, formatTime } from '@/lib/format-time'
import { Headline, Kicker, Meta, Trail, type ListContext } from './card-parts'
import { Picture } from './picture'

type Props = {
  stories: StoryCard[]
  context: ListContext
  label: string
  /** Whose page it is: who signs alone there needs no name in every row. */
  authorSlug?: string
  children?: ReactNode
}

/** A list of stories under the days they appeared on, newest first. */
export function River({ stories, context, label, authorSlug, children }: Props) {
  return (
    <section className="s9 river" aria-label={label}>
      {byDay(stories, context.zone).map(({ day, rows }, index) => (
        // A day comes twice when a story was published again; its place tells them apart.
        <section key={`${day}-${index}`} aria-label={dayName(rows[0]!, day, context)}>
          <h2 className="day">{dayName(rows[0]!, day, context)}</h2>
          {rows.map((story) => (
            <Row key={story.id} story={story} context={context} hasName={!isAlone(story, authorSlug)} />
          ))}
        </section>
      ))}
      {children}
    </section>
  )
}

function Row({ story, context, hasName }: { story: StoryCard; context: ListContext; hasName: boolean }) {
  const { picture, section, publishedAt } = story
  return (
    <article className={`card row pc-${section.pillar}${picture ? '' : ' np'}${story.kind === 'opinion' ? ' op' : ''}`}>
      <time dateTime={publishedAt}>{formatTime(publishedAt, context.zone)}</time>
      {picture && (
        <div className="pic">
          <Picture picture={picture} place="row" ratio="r32" />
        </div>
      )}
      <div>
        <Kicker story={story} context={context} />
        <Headline story={story} as="h3" size="h-s" context={context} />
        <Trail story={story} context={context} />
        <Meta story={story} context={context} hasName={hasName} hasTime={false} />
      </div>
    </article>
  )
}

function isAlone({ bylines }: StoryCard, slug?: string): boolean {
  return bylines.length === 1 && bylines[0]!.slug === slug
}

function byDay(stories: StoryCard[], zone: string): { day: string; rows: StoryCard[] }[] {
  const days: { day: string; rows: StoryCard[] }[] = []
  for (const story of stories) {
    const day = dayKey(story.publishedAt, zone)
    if (days.at(-1)?.day === day) days.at(-1)!.rows.push(story)
    else days.push({ day, rows: [story] })
  }
  return days
}

function dayName(story: StoryCard, day: string, { zone, today }: ListContext): string {
  const name = formatDay(story.publishedAt, zone)
  return day === today ? `Today, ${name}` : name
}
