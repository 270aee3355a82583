import { newsArticle } from '@/components/story/news-article'
import type { Paper } from '@/components/story/publisher'
import type { LivePage, LivePost } from '@/features/live/types'
import type { PublicStory } from '@/features/stories/types'
import { bodyText } from '@/lib/body'

/** A live story for machines, with the updates of the page. @see https://schema.org/LiveBlogPosting */
export function liveBlog(story: PublicStory, live: LivePage, site: Paper): Record<string, unknown> {
  const { beganAt, endedAt, posts, pinned } = live
  return {
    ...newsArticle(story, site),
    coverageStartTime: beganAt ?? story.publishedAt,
    ...(endedAt && { coverageEndTime: endedAt }),
    liveBlogUpdate: [...(pinned ? [pinned] : []), ...posts].map((post) => update(post, site.origin)),
  }
}

function update({ title, body, at, editedAt, byline, path }: LivePost, origin: string) {
  const text = bodyText(body)
  return {
    '@type': 'BlogPosting',
    ...((title || text.trim()) && { headline: title || text.trim().split('\n')[0]!.slice(0, 110) }),
    ...(text.trim() && { articleBody: text }),
    datePublished: at,
    ...(editedAt && { dateModified: editedAt }),
    url: origin + path,
    ...(byline && { author: { '@type': 'Person', name: byline.name, url: `${origin}/author/${byline.slug}` } }),
  }
}
