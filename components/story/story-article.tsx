import type { ReactNode } from 'react'
import { ScriptFaces } from '@/components/ui/script-faces'
import type { PublicStory } from '@/features/stories/types'
import { Body } from './body'
import { Caption } from './caption'
import { Corrections } from './corrections'
import { languageOf } from './language'
import { Picture } from './picture'
import { StoryEnd } from './story-end'
import { StoryHead } from './story-head'
import { Tools } from './tools'

type Props = {
  story: PublicStory
  /** IANA name of the paper's zone. */
  zone: string
  pageLanguage: string
  origin: string
  /** Replies and their form; the preview has none. */
  children?: ReactNode
}

const WITHOUT_DROP_CAP = ['ja', 'zh', 'ko']

/** A story as it is printed: for readers and, with the working words, for the preview. */
export function StoryArticle({ story, zone, pageLanguage, origin, children }: Props) {
  const hasDropCap = story.kind === 'feature' && story.dir === 'ltr' && !WITHOUT_DROP_CAP.includes(story.language)
  const { picture, body, pictures, related } = story
  // The element outside carries the language, since rules for a script ask for an ancestor of the article.
  return (
    <div {...languageOf(story, pageLanguage)}>
      <ScriptFaces texts={[JSON.stringify(story)]} language={story.language} />
      <article className={`art${story.kind === 'opinion' ? ' op' : ''}`}>
        <StoryHead story={story} zone={zone} pageLanguage={pageLanguage} />
        <div lang={pageLanguage}>
          <Tools
            headline={story.headline}
            address={`${origin}${story.url}`}
            replyCount={story.replyCount}
            repliesAreOpen={story.repliesAreOpen}
          />
        </div>
        {picture && (
          <figure>
            <Picture picture={picture} place="wide" ratio="r32" isFirst />
            <Caption caption={picture.caption} credit={picture.credit} />
          </figure>
        )}
        <Body body={body} pictures={pictures} related={related} hasDropCap={hasDropCap} />
        <Corrections corrections={story.corrections} zone={zone} pageLanguage={pageLanguage} />
        <StoryEnd story={story} pageLanguage={pageLanguage} />
        {children}
      </article>
    </div>
  )
}
