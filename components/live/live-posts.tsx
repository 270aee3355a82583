import { Body } from '@/components/story/body'
import type { LivePage } from '@/features/live/types'
import { dayKey, formatDate, formatTime } from '@/lib/format-time'
import { LivePost } from './live-post'

type Props = { live: LivePage; zone: string; today: string }

/** The updates of a page. /assets/live.js asks for newer ones and offers them in the status line on top. */
export function LivePosts({ live, zone, today }: Props) {
  const { posts, pinned, pictures, related, next, isFirst, total, path } = live
  return (
    <section className="posts" aria-label="Updates, newest first">
      {!isFirst && (
        <p className="lback">
          <a className="act" href={path}>
            Newest updates
          </a>
        </p>
      )}
      <div className="newer" role="status" data-live-offer />
      <div data-live-part="pin">
        {pinned && (
          <section className="pin" id={pinned.anchor} aria-labelledby="pin">
            <h2 className="k" id="pin">
              Where things stand
            </h2>
            <p className="pt">
              <time dateTime={pinned.at}>{formatTime(pinned.at, zone)}</time>
              {dayKey(pinned.at, zone) !== today && <span>{formatDate(pinned.at, zone)}</span>}
            </p>
            {pinned.title && <h3>{pinned.title}</h3>}
            <Body body={pinned.body} pictures={pictures} related={related} />
          </section>
        )}
      </div>
      <h2 className="vh">Updates</h2>
      <p className="lnone" data-live-part="none" hidden={posts.length > 0 || pinned !== null}>
        {isFirst ? 'No updates yet. The first one will stand here.' : 'There are no older updates.'}
      </p>
      <div data-live-part="posts">
        {posts.map((post) => (
          <LivePost key={post.id} post={post} pictures={pictures} related={related} zone={zone} today={today} />
        ))}
      </div>
      <div data-live-part="pager">
        {(next !== null || !isFirst) && (
          <nav className="pager" aria-label="Pages">
            <span className="pg">
              <b>{posts.length + (pinned ? 1 : 0)}</b> of {total} updates
            </span>
            {next !== null && (
              <a className="act" href={`${path}?before=${next}`} rel="next">
                Older updates
              </a>
            )}
          </nav>
        )}
      </div>
    </section>
  )
}
