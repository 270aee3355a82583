import type { PublicStory } from '@/features/stories/types'
import { framesOf } from './frames-of'
import { LinkedNames } from './names'
import { Portrait } from './portrait'
import { PublishedLine } from './published-line'

type Props = { story: PublicStory; zone: string; pageLanguage: string }

/** Section and kicker, headline, standfirst, who wrote it and when. */
export function StoryHead({ story, zone, pageLanguage }: Props) {
  const { section, kicker, headline, standfirst, bylines } = story
  const face = story.kind === 'opinion' && bylines.length === 1 && bylines[0]!.portrait ? bylines[0]! : null
  return (
    <>
      <p className="k">
        <a className="no-underline" href={`/${section.slug}`}>
          <bdi>{section.name}</bdi>
        </a>
        {kicker && kicker !== section.name && (
          <>
            {' · '}
            <bdi>{kicker}</bdi>
          </>
        )}
      </p>
      <h1>{headline}</h1>
      {standfirst && <p className="stand">{standfirst}</p>}
      <div className={face ? 'by faced' : 'by'} lang={pageLanguage}>
        {face && <Portrait byline={face} size="beside" />}
        <bdi>
          {bylines.length > 0 && <LinkedNames bylines={bylines} />}
          {bylines.length === 1 && bylines[0]!.roleLine && (
            <>
              {', '}
              <b className="role">{bylines[0]!.roleLine}</b>
            </>
          )}
        </bdi>
        <p className="when">
          <bdi>
            <PublishedLine publishedAt={story.publishedAt} updatedAt={story.updatedAt} zone={zone} />
            {story.kind === 'gallery'
              ? ` · ${pictureCount(story)}`
              : `\u00a0· ${story.readingMinutes}\u00a0min\u00a0read`}
            {story.corrections.length > 0 && (
              <>
                {' · '}
                <a className="ul" href="#corrections">
                  Corrected
                </a>
              </>
            )}
          </bdi>
        </p>
      </div>
    </>
  )
}

function pictureCount({ body, pictures }: PublicStory): string {
  const count = framesOf(body, pictures).length
  return `${count} ${count === 1 ? 'picture' : 'pictures'}`
}
