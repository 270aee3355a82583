import type { PublicStory } from '@/features/stories/types'
import { directionOf } from '@/lib/languages'
import { safeHref } from '@/lib/safe-href'
import { creditAsSource } from './credit'
import { Portrait } from './portrait'
import { Host } from './see-also'

type Props = { story: PublicStory; pageLanguage: string }

/** Below the text: whose reports it draws on, the original, documents, topics, who wrote it. */
export function StoryEnd({ story, pageLanguage }: Props) {
  const { topics, bylines } = story
  const noted = bylines.flatMap((byline) => (byline.bio ? [{ ...byline, bio: byline.bio }] : []))
  return (
    <div className="end" lang={pageLanguage} dir={directionOf(pageLanguage)}>
      <Sources story={story} />
      {topics.length > 0 && (
        <section className="two" aria-labelledby="topics">
          <h2 id="topics">Topics</h2>
          <ul className="topics">
            {topics.map(({ name, url }) => (
              <li key={name}>
                {url ? (
                  <a className="ul" href={url} rel="tag">
                    <bdi>{name}</bdi>
                  </a>
                ) : (
                  <bdi>{name}</bdi>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {noted.map(({ bio, ...byline }) => (
        <section
          key={byline.slug}
          className={byline.portrait ? 'note' : 'note block'}
          aria-label={`About ${byline.name}`}
        >
          <Portrait byline={{ ...byline, bio }} size="small" />
          <p dir="auto">
            <a className="ul" href={`/author/${byline.slug}`}>
              <b>{byline.name}</b>
            </a>
            {bio.startsWith(`${byline.name} `) ? bio.slice(byline.name.length) : `. ${bio}`}
          </p>
        </section>
      ))}
    </div>
  )
}

function Sources({ story: { sources, picture } }: { story: PublicStory }) {
  const agencies = sources.filter(({ role }) => role === 'agency')
  const originals = sources.filter(({ role }) => role === 'original')
  const documents = sources.filter(({ role }) => role === 'document')
  const pictureSource = picture?.credit
  if (sources.length === 0 && !pictureSource) return null
  return (
    <section className="two" aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <div>
        {agencies.length > 0 && (
          <p className="agencies">
            <span className="vh">Agencies: </span>
            <bdi>{agencies.map(({ name }) => name).join(', ')}</bdi>
          </p>
        )}
        <ul className="links">
          {pictureSource && (
            <li>
              Main image source: <bdi>{creditAsSource(pictureSource)}</bdi>
            </li>
          )}
          {originals.map((source, index) => (
            <li key={index}>
              Source: <SourceLink source={source} />
            </li>
          ))}
          {documents.map((source, index) => (
            <li key={index}>
              Document: <SourceLink source={source} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

function SourceLink({ source: { name, url } }: { source: PublicStory['sources'][number] }) {
  const href = safeHref(url)
  const words = <bdi>{name || 'the original'}</bdi>
  if (!href) return words
  return (
    <>
      <a className="ul" href={href} rel="noopener">
        {words}
      </a>
      {/^https?:/.test(href) && <Host href={href} />}
    </>
  )
}
