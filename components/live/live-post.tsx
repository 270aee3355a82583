import { Body } from '@/components/story/body'
import type { LivePost as Post } from '@/features/live/types'
import type { ResolvedBody } from '@/features/stories/types'
import { dayKey, formatDate, formatTime } from '@/lib/format-time'

type Props = Pick<ResolvedBody, 'pictures' | 'related'> & { post: Post; zone: string; today: string }

/** One update: when, what, who from where, and its address. */
export function LivePost({ post, pictures, related, zone, today }: Props) {
  const { title, body, place, isKey, byline, at, editedAt, anchor, path } = post
  const isOlder = dayKey(at, zone) !== today
  const time = formatTime(at, zone)
  return (
    <article className={isKey ? 'post key' : 'post'} id={anchor} aria-label={title || `Update of ${time}`}>
      <p className="pt">
        <a href={`#${anchor}`}>
          <time dateTime={at}>{time}</time>
        </a>
        {isOlder && <span>{formatDate(at, zone)}</span>}
        {isKey && <span>Key event</span>}
        {editedAt && (
          <span>
            Edited <time dateTime={editedAt}>{formatTime(editedAt, zone)}</time>
          </span>
        )}
      </p>
      {title && <h3>{title}</h3>}
      <Body body={body} pictures={pictures} related={related} />
      <p className="pby">
        {(byline || place) && (
          <bdi>
            {byline?.name}
            {byline && place && ', '}
            {place}
          </bdi>
        )}
        <a className="act" href={path}>
          Link<span className="vh"> to the update of {time}</span>
        </a>
      </p>
    </article>
  )
}
