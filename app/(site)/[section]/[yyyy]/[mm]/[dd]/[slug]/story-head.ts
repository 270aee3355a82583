import type { Metadata } from 'next'
import { headOf } from '@/app/(site)/page-facts'
import type { PublicSite } from '@/features/settings/public'
import { previewFile } from '@/features/stories/preview-file'
import type { PublicStory } from '@/features/stories/types'

/** The head of a story page: what search engines and link previews read. */
export function storyHead(story: PublicStory, site: PublicSite): Metadata {
  const { picture } = story
  const file = previewFile(picture)
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
        ...(picture &&
          file && {
            images: [
              {
                url: file.url,
                width: file.width,
                height: file.height,
                ...(picture.alt && { alt: picture.alt }),
              },
            ],
          }),
      },
    }),
    authors: names.map((name) => ({ name })),
    twitter: { card: picture ? 'summary_large_image' : 'summary', title: story.headline },
  }
}
