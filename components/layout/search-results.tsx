import type { SearchPage } from '@/features/search/public'
import { Headline, Kicker, Meta, type ListContext } from '@/components/story/card-parts'
import { Picture } from '@/components/story/picture'
import { formatWhenShort } from '@/lib/format-time'
import { searchPath } from './search-path'

type Props = { results: SearchPage; context: ListContext }

/** What was found, best match first, with the words that matched marked. */
export function SearchResults({ results, context }: Props) {
  const { q, hits, total, isBounded, sectionSlug, when, meant } = results
  const isNarrowed = sectionSlug !== null || when !== null
  return (
    <section className="river" aria-label="Results">
      <h2 className="vh">Results</h2>
      <div className="hits">
        <p>
          <b className="tab">{totalWords(total, isBounded)}</b> for “<bdi>{q}</bdi>”
        </p>
        {isNarrowed && (
          <a className="act" href={searchPath({ q, section: null, when: null })}>
            Search all sections, any time
          </a>
        )}
      </div>
      {meant !== null && (
        <p className="meant">
          Did you mean{' '}
          <a
            className="ul"
            href={searchPath({
              q: meant.q,
              ...(meant.isWider ? { section: null, when: null } : { section: sectionSlug, when }),
            })}
          >
            <bdi>{meant.q}</bdi>
          </a>
          {meant.isWider ? ', in all sections and at any time?' : '?'}
        </p>
      )}
      {total === 0 && (
        <ul className="tips">
          <li>Look for other words, or fewer of them.</li>
          <li>Check the spelling of names.</li>
          <li>
            Know the day it appeared?{' '}
            <a className="ul" href="/archive">
              Leaf through the archive
            </a>
          </li>
        </ul>
      )}
      {hits.map((hit) => (
        <Hit key={hit.card.id} hit={hit} context={context} />
      ))}
      <SearchPager results={results} />
    </section>
  )
}

function totalWords(total: number, isBounded: boolean): string {
  if (total === 0) return 'No results'
  return `${isBounded ? 'At least ' : ''}${total.toLocaleString('en-GB')} ${total === 1 ? 'result' : 'results'}`
}

function Hit({ hit: { card, headline, snippet }, context }: { hit: SearchPage['hits'][number]; context: ListContext }) {
  return (
    <article className={`card row hit pc-${card.section.pillar}${card.picture ? '' : ' np'}`}>
      <time dateTime={card.publishedAt}>{formatWhenShort(card.publishedAt, context.zone, context.today)}</time>
      {card.picture && (
        <div className="pic">
          <Picture picture={card.picture} place="row" ratio="r32" />
        </div>
      )}
      <div>
        <Kicker story={card} context={context} />
        <Headline story={card} as="h3" size="h-s" context={context}>
          <Marked parts={headline} />
        </Headline>
        <p className="tr" lang={card.language} dir={card.dir}>
          <Marked parts={snippet} />
        </p>
        <Meta story={card} context={context} hasName hasTime={false} />
      </div>
    </article>
  )
}

function Marked({ parts }: { parts: SearchPage['hits'][number]['snippet'] }) {
  return parts.map(({ text, isMark }, index) => (isMark ? <mark key={index}>{text}</mark> : text))
}

function SearchPager({ results: { q, sectionSlug, when, page, pages } }: { results: SearchPage }) {
  if (pages < 2) return null
  const at = (to: number) => searchPath({ q, section: sectionSlug, when, page: to })
  return (
    <nav className="pager" aria-label="Pages">
      <span className="pg">
        Page {page} of {pages}
      </span>
      <span className="flex gap-6">
        {page > 1 && (
          <a className="act" href={at(page - 1)} rel="prev">
            Previous results
          </a>
        )}
        {page < pages && (
          <a className="act" href={at(page + 1)} rel="next">
            Next results
          </a>
        )}
      </span>
    </nav>
  )
}
