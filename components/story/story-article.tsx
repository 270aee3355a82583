import type { ReactNode } from 'react'
import { ScriptFaces } from '@/components/ui/script-faces'
import type { PublicStory, StoryCard } from '@/features/stories/types'
import { Body } from './body'
import { Caption } from './caption'
import { Contents } from './contents'
import { Corrections } from './corrections'
import { Gallery, GalleryLead } from './gallery'
import { languageOf } from './language'
import { NextStory } from './next-story'
import { Picture } from './picture'
import { ReviewBox } from './review-box'
import { takeReviewBox } from '@/lib/review-box'
import { StoryEnd } from './story-end'
import { StoryHead } from './story-head'
import { Tools } from './tools'

type Props = {
  story: PublicStory
  /** IANA name of the paper's zone. */
  zone: string
  pageLanguage: string
  /** Where readers find it; null while they do not. */
  address: string | null
  /** The one to read on with. */
  next?: StoryCard | null
  /** Replies and their form. */
  children?: ReactNode
}

/** The lighter headline of what is one person's view, and the wide page of pictures. */
const DRESS: Partial<Record<PublicStory['kind'], string>> = { opinion: ' op', review: ' op', gallery: ' gal' }
const WITHOUT_DROP_CAP = ['ja', 'zh', 'ko']

/** A story as it is printed: for readers and, with the working words, for the preview. */
export function StoryArticle({ story, zone, pageLanguage, address, next, children }: Props) {
  const hasDropCap = story.kind === 'feature' && story.dir === 'ltr' && !WITHOUT_DROP_CAP.includes(story.language)
  const { picture, body, pictures, related } = story
  const isGallery = story.kind === 'gallery'
  const isTall = picture !== null && picture.height > picture.width
  const review = story.kind === 'review' ? takeReviewBox(body) : null
  const words = review?.rest ?? body
  // The element outside carries the language, since rules for a script ask for an ancestor of the article.
  return (
    <div {...languageOf(story, pageLanguage)}>
      <ScriptFaces texts={[story.headline, story.standfirst, JSON.stringify(body)]} language={story.language} />
      <article className={`art${DRESS[story.kind] ?? ''}`}>
        {isGallery && <GalleryLead story={story} />}
        <StoryHead story={story} zone={zone} pageLanguage={pageLanguage} />
        <div lang={pageLanguage}>
          <Tools story={story} address={address} repliesAreOpen={story.repliesAreOpen} />
        </div>
        {picture && !isGallery && (
          <figure className={isTall ? 'port' : undefined}>
            <Picture
              picture={picture}
              place={isTall ? 'portrait' : 'wide'}
              ratio={isTall ? undefined : 'r32'}
              isFirst
            />
            <Caption caption={picture.caption} credit={picture.credit} />
          </figure>
        )}
        {story.kind === 'explainer' && <Contents body={body} pageLanguage={pageLanguage} />}
        {review && <ReviewBox facts={review.facts} verdict={review.verdict} pageLanguage={pageLanguage} />}
        {isGallery ? (
          <Gallery body={body} pictures={pictures} related={related} pageLanguage={pageLanguage} />
        ) : (
          <Body body={words} pictures={pictures} related={related} hasDropCap={hasDropCap} />
        )}
        <Corrections corrections={story.corrections} zone={zone} pageLanguage={pageLanguage} />
        <StoryEnd story={story} pageLanguage={pageLanguage} />
        {next && <NextStory story={next} pageLanguage={pageLanguage} />}
        {children}
      </article>
    </div>
  )
}
