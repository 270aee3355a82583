import type { PublicPicture, PublicStory } from '@/features/stories/types'
import { publisher, type Paper } from './publisher'

const TYPES = {
  news: 'NewsArticle',
  feature: 'NewsArticle',
  opinion: 'OpinionNewsArticle',
  explainer: 'BackgroundNewsArticle',
  review: 'ReviewNewsArticle',
  gallery: 'NewsArticle',
  live: 'LiveBlogPosting',
} as const

/**
 * A story for machines. @see https://schema.org/NewsArticle and
 * https://developers.google.com/search/docs/appearance/structured-data/article
 */
export function newsArticle(story: PublicStory, site: Paper): Record<string, unknown> {
  const type = TYPES[story.kind]
  const address = `${site.origin}${story.url}`
  const image = story.picture && largestJpg(story.picture)
  return {
    '@context': 'https://schema.org',
    '@type': type === 'NewsArticle' ? type : ['NewsArticle', type],
    mainEntityOfPage: address,
    url: address,
    headline: story.headline,
    ...(story.standfirst && { description: story.standfirst }),
    datePublished: story.publishedAt,
    dateModified: story.updatedAt ?? story.publishedAt,
    inLanguage: story.language,
    articleSection: story.section.name,
    wordCount: story.wordCount,
    commentCount: story.replyCount,
    isAccessibleForFree: true,
    ...(story.topics.length > 0 && { keywords: story.topics.map(({ name }) => name) }),
    author:
      story.bylines.length > 0
        ? story.bylines.map(({ name, slug }) => ({ '@type': 'Person', name, url: `${site.origin}/author/${slug}` }))
        : publisher(site),
    publisher: publisher(site),
    ...(image && {
      image: {
        '@type': 'ImageObject',
        url: `${site.origin}${image.url}`,
        width: image.width,
        height: image.height,
        ...(story.picture?.caption && { caption: story.picture.caption }),
        ...(story.picture?.credit && { creditText: story.picture.credit }),
      },
    }),
    ...(story.corrections.length > 0 && {
      correction: story.corrections.map(({ text, at }) => {
        return { '@type': 'CorrectionComment', text, datePublished: at }
      }),
    }),
    ...(story.sources.length > 0 && {
      isBasedOn: story.sources.map(({ name, url }) => ({ '@type': 'CreativeWork', name, ...(url && { url }) })),
    }),
  }
}

/** Renditions keep the ratio of their picture. */
function largestJpg({ jpg, width, height }: PublicPicture) {
  const file = jpg.at(-1)
  return file && { ...file, height: Math.round((height * file.width) / width) }
}
