import { repliesPath, type ReplyOrder, type ReplyPlace } from '@/lib/reply-place'

type Props = {
  place: ReplyPlace
  pages: number
  storyPath: string
  /** Where the updates of a live story stand. */
  before: string | null
}

const ORDERS: { order: ReplyOrder; words: string }[] = [
  { order: 'oldest', words: 'Oldest' },
  { order: 'newest', words: 'Newest' },
]

/** Which end of the replies comes first. */
export function ReplySort({ place, storyPath, before }: Omit<Props, 'pages'>) {
  return (
    <nav className="sort" aria-label="Order of replies">
      {ORDERS.map(({ order, words }) => (
        <a
          key={order}
          href={`${repliesPath(storyPath, { order, page: 1 }, before)}#replies`}
          aria-current={order === place.order ? 'true' : undefined}
          rel="nofollow"
        >
          {words}
          <span className="vh"> first</span>
        </a>
      ))}
    </nav>
  )
}

/** To the pages before and after this one, the eye on the first reply there. */
export function ReplyPager({ place, pages, storyPath, before }: Props) {
  if (pages < 2) return null
  const at = (page: number) => `${repliesPath(storyPath, { ...place, page }, before)}#replies`
  return (
    <nav className="pager" aria-label="Pages of replies">
      <span className="pg">
        Page {place.page} of {pages}
      </span>
      <span className="turns">
        {place.page > 1 && (
          <a className="act" href={at(place.page - 1)} rel="prev">
            Previous replies
          </a>
        )}
        {place.page < pages && (
          <a className="act" href={at(place.page + 1)} rel="next">
            Next replies
          </a>
        )}
      </span>
    </nav>
  )
}
