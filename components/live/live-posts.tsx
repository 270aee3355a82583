import { Body } from '@/components/story/body'
import type { LivePage } from '@/features/live/types'
import { LivePost } from './live-post'

type Props = { live: LivePage; url: string; zone: string; today: string }

/** The updates of a page. /assets/live.js asks for newer ones and offers them in the status line on top. */
export function LivePosts({ live, url, zone, today }: Props) {
  const { posts, pinned, pictures, related, next, isFirst, total } = live
  return (
    <section className="posts" aria-label="Updates, newest first" data-live-posts>
      {!isFirst && (
        <p className="lback">
          <a className="act" href={url}>
            Newest updates
          </a>
        </p>
      )}
      <div className="newer" role="status" />
      {pinned && (
        <section className="pin" id={pinned.anchor} aria-labelledby="pin" data-live-part="pin">
          <h2 className="k" id="pin">
            Where things stand
          </h2>
          {pinned.title && <h3>{pinned.title}</h3>}
          <Body body={pinned.body} pictures={pictures} related={related} />
        </section>
      )}
      <h2 className="vh">Updates</h2>
      <p className="lnone" data-live-part="none" hidden={posts.length > 0 || pinned !== null}>
        {isFirst ? 'No updates yet. The first one will stand here.' : 'There are no older updates.'}
      </p>
      {posts.map((post) => (
        <LivePost key={post.id} post={post} pictures={pictures} related={related} zone={zone} today={today} />
      ))}
      {(next !== null || !isFirst) && (
        <nav className="pager" aria-label="Pages" data-live-part="pager">
          <span className="pg">
            {posts.length + (pinned ? 1 : 0)} of {total} updates
          </span>
          {next !== null && (
            <a className="act" href={`${url}?before=${next}`} rel="next">
              Older updates
            </a>
          )}
        </nav>
      )}
    </section>
  )
}
