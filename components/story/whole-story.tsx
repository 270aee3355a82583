import type { ReactNode } from 'react'
import { LiveArticle } from '@/components/live/live-article'
import type { LivePage } from '@/features/live/types'
import type { PublicSite } from '@/features/settings/public'
import type { PublicStory, StoryCard } from '@/features/stories/types'
import type { ListContext } from './card-parts'
import { EmbedScript } from './embed-script'
import { ItalicFaces } from './italic-faces'
import { PrintFoot } from './print-foot'
import { Related } from './related'
import { StoryArticle } from './story-article'

type Props = {
  story: PublicStory
  /** The updates of a live story. */
  live: LivePage | null
  related: StoryCard[]
  /** The one to read on with. */
  next: StoryCard | null
  site: PublicSite
  context: ListContext
  /** Where readers find it; null while they do not. */
  address: string | null
  /** Replies and their form. */
  children: ReactNode
}

/** All that stands inside the frame of a story's page, of any kind: what readers see, and so what the preview shows. */
export function WholeStory({ story, live, related, next, site, context, address, children }: Props) {
  const { timeZone: zone, language } = site
  return (
    <>
      <div className="wrap">
        {live ? (
          <LiveArticle {...{ story, live, related, site, address }} today={context.today}>
            {children}
          </LiveArticle>
        ) : (
          <>
            <StoryArticle {...{ story, zone, address, next }} pageLanguage={language}>
              {children}
            </StoryArticle>
            <Related stories={related} context={context} section={story.section} />
          </>
        )}
        <PrintFoot paper={site.name} address={address} />
      </div>
      <ItalicFaces body={story.body} />
      <EmbedScript body={story.body} />
      {story.kind === 'gallery' && <script src="/assets/gallery.js" defer data-keep="" />}
    </>
  )
}
