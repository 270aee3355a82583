import type { ReactNode } from 'react'
import type { StoryCard } from '@/features/stories/types'
import { formatWhenShort } from '@/lib/format-time'
import { Headline, type ListContext } from './card-parts'

/** The column beside a list: what is near it, and how to follow it. */
export function Rail({
  label,
  className = 's3',
  children,
}: {
  label: string
  className?: string
  children: ReactNode
}) {
  return (
    <aside className={`${className} rail`} aria-label={label}>
      {children}
    </aside>
  )
}

type Links = { id: string; title: string; links: { name: string; url: string }[] }

/** Links below a heading; nothing without links. */
export function RailLinks({ id, title, links }: Links) {
  if (links.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 className="sub" id={id}>
        {title}
      </h2>
      <ul>
        {links.map(({ name, url }) => (
          <li key={url}>
            <a className="act" href={url}>
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where a list can be had as a feed. */
export function FollowFeed({ name, path }: { name: string; path: string }) {
  return (
    <section aria-labelledby="follow">
      <h2 className="sub" id="follow">
        Follow
      </h2>
      <p className="tr">Every new story, in any feed reader.</p>
      <a className="act" href={path}>
        <span>
          RSS feed<span className="vh"> of {name}</span>
        </span>
      </a>
    </section>
  )
}

/** The newest headlines, for a page that has little else to show. */
export function RailLatest({ stories, context }: { stories: StoryCard[]; context: ListContext }) {
  if (stories.length === 0) return null
  return (
    <section aria-labelledby="latest">
      <h2 className="sub" id="latest">
        Latest
      </h2>
      <ol className="hlist">
        {stories.map((story) => (
          <li key={story.id} className={`hl card pc-${story.section.pillar}`}>
            <time dateTime={story.publishedAt}>{formatWhenShort(story.publishedAt, context.zone, context.today)}</time>
            <Headline story={story} as="h3" size="h-xs" context={context} />
          </li>
        ))}
      </ol>
    </section>
  )
}
