import { languageOf } from '@/components/story/language'
import type { StoryCard } from '@/features/stories/types'
import { directionOf } from '@/lib/languages'

/** Beside a live story: what to read of the same matter. */
export function Glance({ stories, pageLanguage }: { stories: StoryCard[]; pageLanguage: string }) {
  if (stories.length === 0) return null
  return (
    <aside className="glance" aria-labelledby="glance" lang={pageLanguage} dir={directionOf(pageLanguage)}>
      <h2 id="glance">More to read</h2>
      <ul className="also first">
        {stories.map((story) => (
          <li key={story.id} {...languageOf(story, pageLanguage)}>
            <a href={story.url}>{story.headline}</a>
          </li>
        ))}
      </ul>
    </aside>
  )
}
