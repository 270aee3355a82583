import type { DeskPage } from '@/features/stories/types'
import { deskHref, type DeskQuery } from './desk-query'
import { groupRows } from './group-rows'
import { StoryRow } from './story-row'

type Props = { list: DeskPage; query: DeskQuery; zone: string; now: string }

/** The stories of this page of the desk, in groups. */
export function StoryList({ list, query, zone, now }: Props) {
  return (
    <section aria-label="Stories">
      <table className="list desk-list">
        <caption className="vh">Stories, by what goes out next and by their last change</caption>
        <thead>
          <tr>
            <th scope="col" className="c-s">
              Story, section, byline
            </th>
            <th scope="col" className="c-st">
              Stage, words
            </th>
            <th scope="col" className="c-due">
              Goes out or changed
            </th>
            <th scope="col" className="c-acts">
              <span className="vh">What to do</span>
            </th>
          </tr>
        </thead>
        {groupRows(list.rows, zone, now).map(({ key, title, note, rows }) => (
          <tbody key={key}>
            <tr className="g">
              <th scope="rowgroup" colSpan={4}>
                {title}
                <span>{note}</span>
              </th>
            </tr>
            {rows.map((row) => (
              <StoryRow key={row.id} {...{ row, zone, now }} />
            ))}
          </tbody>
        ))}
      </table>
      <div className="tail">
        <span>
          {list.rows.length} of {list.total} stories
        </span>
        {list.pages > 1 && <Pages list={list} query={query} />}
        <span className="desk-keys">
          Keys: <kbd>j</kbd> <kbd>k</kbd> move, <kbd>Enter</kbd> open, <kbd>n</kbd> new, <kbd>/</kbd> find
        </span>
      </div>
    </section>
  )
}

function Pages({ list: { page, pages }, query }: Pick<Props, 'list' | 'query'>) {
  return (
    <nav className="desk-pages" aria-label="Pages">
      {page > 1 && (
        <a className="act" href={deskHref({ ...query, page: page - 1 })}>
          Newer
        </a>
      )}
      <span className="num">
        Page {page} of {pages}
      </span>
      {page < pages && (
        <a className="act" href={deskHref({ ...query, page: page + 1 })}>
          Older
        </a>
      )}
    </nav>
  )
}
