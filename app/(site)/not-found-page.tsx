import { MessagePage } from '@/components/layout/message-page'
import { PageFrame } from '@/components/layout/page-frame'
import { SearchBox } from '@/components/layout/search-box'
import { Headline, Kicker, Trail } from '@/components/story/card-parts'
import { formatWhenShort } from '@/lib/format-time'
import { findMeant } from '@/features/search/public-meant'
import { wishStatus } from '@/lib/tags'
import { pageFacts } from './page-facts'

/**
 * The 404 of the paper, with what may have been meant by the parts of the address that was missed. A page returns it
 * in place of calling `notFound()`, whose page is blank without scripts.
 * No `not-found.tsx` beside it: Next.js renders that file into every page it might stand in for.
 */
export async function NotFoundPage({ missed = [] }: { missed?: readonly string[] }) {
  wishStatus(404)
  const [{ site, today, context }, { words, stories, areLatest, places }] = await Promise.all([
    pageFacts(),
    findMeant(missed),
  ])
  return (
    <PageFrame site={site} today={today}>
      <MessagePage
        kicker="Not found"
        title="There is nothing at this address"
        words="The link may be old, or a letter may be missing"
      >
        <SearchBox siteName={site.name} query={words} />
        {places.length > 0 && (
          <p className="say">
            Did you mean{' '}
            {places.map(({ name, url }, index) => (
              <span key={url}>
                {index > 0 && ' or '}
                <a href={url}>
                  <bdi>{name}</bdi>
                </a>
              </span>
            ))}
            ?
          </p>
        )}
        <p className="say">
          Or go to the <a href="/">front page</a> or the <a href="/archive">archive by month</a>.
        </p>
        <p className="code">Error 404</p>
      </MessagePage>
      {stories.length > 0 && (
        <div className="wrap">
          <div className="cols secline riverpad">
            <div className="s12 river twos">
              <section aria-labelledby="meant">
                <h2 className="day" id="meant">
                  {areLatest ? 'The latest stories' : 'Were you looking for one of these?'}
                </h2>
                {stories.map((story) => (
                  <article key={story.id} className={`card row np pc-${story.section.pillar}`}>
                    <time dateTime={story.publishedAt}>
                      {formatWhenShort(story.publishedAt, context.zone, context.today)}
                    </time>
                    <div>
                      <Kicker story={story} context={context} />
                      <Headline story={story} as="h3" size="h-s" context={context} />
                      <Trail story={story} context={context} />
                    </div>
                  </article>
                ))}
              </section>
            </div>
          </div>
        </div>
      )}
    </PageFrame>
  )
}
