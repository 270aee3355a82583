import type { PublicPicture, PublicStory } from '@/features/stories/types'
import { framesOf } from './frames-of'
import { publisher, type Paper } from './publisher'
import { inlineText, takeReviewBox } from '@/lib/review-box'

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
  const review = story.kind === 'review' ? takeReviewBox(story.body) : null
  const images = imagesOf(story, site.origin)
  return {
    '@context': 'https://schema.org',
    '@type': type === 'NewsArticle' ? type : ['NewsArticle', type, ...(review ? ['Review'] : [])],
    mainEntityOfPage: story.kind === 'gallery' ? { '@type': 'ImageGallery', '@id': address } : address,
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
    ...(images.length > 0 && { image: images.length === 1 ? images[0] : images }),
    ...(review && { itemReviewed: { '@type': 'Thing', name: review.name } }),
    ...(review?.verdict && { reviewBody: inlineText(review.verdict) }),
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

/** The main picture; of a gallery all its pictures too, each file once. */
function imagesOf({ kind, picture, body, pictures }: PublicStory, origin: string): Record<string, unknown>[] {
  const frames = kind === 'gallery' ? framesOf(body, pictures).map((frame) => frame.picture) : []
  const files = new Map<string, Record<string, unknown>>()
  for (const one of picture ? [picture, ...frames] : frames) {
    const image = imageObject(one, origin)
    if (image && !files.has(image.url)) files.set(image.url, image)
  }
  return [...files.values()]
}

function imageObject({ jpg, width, height, caption, credit }: PublicPicture, origin: string) {
  const file = jpg.at(-1)
  if (!file) return null
  return {
    '@type': 'ImageObject',
    url: `${origin}${file.url}`,
    width: file.width,
    // Renditions keep the ratio of their picture.
    height: Math.round((height * file.width) / width),
    ...(caption && { caption }),
    ...(credit && { creditText: credit }),
  }
}
