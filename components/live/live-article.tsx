import type { ReactNode } from 'react'
import { Body } from '@/components/story/body'
import { Caption } from '@/components/story/caption'
import { Corrections } from '@/components/story/corrections'
import { languageOf } from '@/components/story/language'
import { Picture } from '@/components/story/picture'
import { StoryEnd } from '@/components/story/story-end'
import { Tools } from '@/components/story/tools'
import { ScriptFaces } from '@/components/ui/script-faces'
import type { LivePage } from '@/features/live/types'
import type { PublicSite } from '@/features/settings/public'
import type { PublicStory, StoryCard } from '@/features/stories/types'
import { directionOf } from '@/lib/languages'
import { Glance } from './glance'
import { KeyEvents } from './key-events'
import { LiveHead } from './live-head'
import { LivePosts } from './live-posts'

type Props = {
  story: PublicStory
  live: LivePage
  related: StoryCard[]
  site: PublicSite
  /** Where readers find it; null while they do not. */
  address: string | null
  /** Day key in the paper's zone. */
  today: string
  /** Replies and their form. */
  children: ReactNode
}

/** A live story: what it is about, what happened, each update as it came, and below what every story has. */
export function LiveArticle({ story, live, related, site, address, today, children }: Props) {
  const { timeZone: zone, language } = site
  const { picture, body, pictures, related: linked } = story
  const words = { lang: language, dir: directionOf(language) }
  return (
    <article className="liveg" {...languageOf(story, language)}>
      <ScriptFaces
        texts={[story.headline, story.standfirst, JSON.stringify(body), JSON.stringify([live.pinned, live.posts])]}
        language={story.language}
      />
      <header className="lhead art">
        <LiveHead story={story} live={live} zone={zone} pageLanguage={language}>
          {live.isFirst && <Body body={body} pictures={pictures} related={linked} />}
        </LiveHead>
        {picture && live.isFirst && (
          <figure>
            <Picture picture={picture} place="head" ratio="r32" isFirst />
            <Caption caption={picture.caption} credit={picture.credit} />
          </figure>
        )}
      </header>
      <div className="lbody">
        <div className="lside" {...words} data-live-part="keys">
          <KeyEvents events={live.keyEvents} zone={zone} />
        </div>
        <div className="lcol art">
          <div className="lmore" {...words}>
            <Tools story={story} address={address} repliesAreOpen={story.repliesAreOpen} />
          </div>
          <LivePosts live={live} zone={zone} today={today} />
          <Corrections corrections={story.corrections} zone={zone} pageLanguage={language} />
          <StoryEnd story={story} pageLanguage={language} />
          {children}
        </div>
        <Glance stories={related} pageLanguage={language} />
      </div>
    </article>
  )
}
