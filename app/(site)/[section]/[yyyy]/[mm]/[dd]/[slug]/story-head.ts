import type { Metadata } from 'next'
import { headOf } from '@/app/(site)/page-facts'
import { shareImages } from '@/app/(site)/share-images'
import type { PublicSite } from '@/features/settings/public'
import { storyShare } from '@/features/share/share-path'
import type { PublicStory } from '@/features/stories/types'

/** The head of a story page: what search engines and link previews read. */
export function storyHead(story: PublicStory, site: PublicSite): Metadata {
  const names = story.bylines.map(({ name }) => name)
  return {
    ...headOf(site, {
      title: `${story.headline} | ${site.name}`,
      description: story.standfirst,
      path: story.url,
      openGraph: {
        type: 'article',
        title: story.headline,
        locale: story.language,
        publishedTime: story.publishedAt,
        modifiedTime: story.updatedAt ?? story.publishedAt,
        section: story.section.name,
        tags: story.topics.map(({ name }) => name),
        authors: story.bylines.map(({ slug }) => `${site.origin}/author/${slug}`),
        ...shareImages(storyShare(story, site)),
      },
    }),
    authors: names.map((name) => ({ name })),
    twitter: { card: 'summary_large_image', title: story.headline },
  }
}
