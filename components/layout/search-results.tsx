import { ScriptFaces } from '@/components/ui/script-faces'
import type { SearchPage } from '@/features/search/public'
import { Headline, Kicker, Meta, type ListContext } from '@/components/story/card-parts'
import { Picture } from '@/components/story/picture'
import { formatWhenShort } from '@/lib/format-time'
import { searchPath } from './search-path'

type Props = { results: SearchPage; context: ListContext }

/** What was found, best match first, with the words that matched marked. */
export function SearchResults({ results, context }: Props) {
  const { q, hits, total, isBounded } = results
  return (
    <section className="s9 river" aria-label="Results">
      <ScriptFaces texts={[q, JSON.stringify(hits.map(({ snippet }) => snippet))]} />
      <h2 className="vh">Results</h2>
      <div className="hits">
        <p>
          <b className="tab">
            {total === 0
              ? 'No results'
              : `${isBounded ? 'At least ' : ''}${total} ${total === 1 ? 'result' : 'results'}`}
          </b>{' '}
          for “<bdi>{q}</bdi>”
        </p>
      </div>
      {total === 0 && (
        <ul className="tips">
          <li>Look for other words, or fewer of them.</li>
          <li>Check the spelling of names.</li>
        </ul>
      )}
      {hits.map((hit) => (
        <Hit key={hit.card.id} hit={hit} context={context} />
      ))}
      <SearchPager results={results} />
    </section>
  )
}

function Hit({ hit: { card, snippet }, context }: { hit: SearchPage['hits'][number]; context: ListContext }) {
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
        <Headline story={card} as="h3" size="h-s" context={context} />
        <p className="tr" lang={card.language} dir={card.dir}>
          {snippet.map(({ text, isMark }, index) => (isMark ? <mark key={index}>{text}</mark> : text))}
        </p>
        <Meta story={card} context={context} hasName hasTime={false} />
      </div>
    </article>
  )
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
